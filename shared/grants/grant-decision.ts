import type { Money } from '../quantities/money.ts';
import type { AllocationMethod, CompletionRecord } from './allocation-method.ts';
import type { DecidedItem } from './board-votes.ts';
import type { GrantReservoir } from './grant-award.ts';
import type { GrantBoard, Recusal } from './grant-board.ts';
import type { MatchRecord } from './matching/match-record.ts';

/** How grants were decided: everything needed to work the result out again and to see who decided it. */
export type GrantDecision = {
  readonly name: string;
  readonly method: AllocationMethod;
  readonly completion: CompletionRecord | null;
  /** What the solver found; null for other methods. */
  readonly match: MatchRecord | null;
  /** The fund as it was decided on, and what each producer had outstanding. */
  readonly fund: { readonly reservoir: GrantReservoir; readonly outstanding: readonly (readonly [string, Money])[] };
  /** SHA-256 of the ballots in Pabulib's format; null without ballots. */
  readonly ballotsHash: string | null;
  readonly resultHash: string;
  /** Null when no board was entered: then the reason alone stands. */
  readonly board: GrantBoard | null;
  readonly recusals: readonly Recusal[];
  readonly votes: readonly DecidedItem[];
  readonly why: string;
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
};
