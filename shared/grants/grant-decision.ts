import type { AllocationMethod, CompletionRecord } from './allocation-method.ts';
import type { DecidedItem } from './board-votes.ts';
import type { GrantBoard, Recusal } from './grant-board.ts';

/** How grants were decided: everything needed to work the result out again and to see who decided it. */
export type GrantDecision = {
  readonly name: string;
  readonly method: AllocationMethod;
  readonly completion: CompletionRecord | null;
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
