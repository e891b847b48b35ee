import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { MatchRecord } from './matching/match-record.ts';
import type { PoolSharing } from './pool/pool-round.ts';
import type { TieRule, VoteRule } from './rules/rule-settings.ts';
import type { VoteSource } from './vote-source.ts';

/** How it is worked out who gets what, with every setting that can change the outcome. */
export type AllocationMethod =
  /** Most open demand met for the money, one award after the other. */
  | { readonly kind: 'open-demand' }
  /** Most open demand met by all awards together (matching/). Among equals: least money, fewest grants, smallest ids. */
  | MatchingMethod
  /** Our part of what a common fund awards (pool/). */
  | PoolMethod
  | { readonly kind: 'votes'; readonly rule: VoteRule; readonly ties: TieRule; readonly source: VoteSource };

export type MatchingMethod = {
  readonly kind: 'matching';
  readonly solver: 'HiGHS';
  /** For the search; showing that no other answer is as good gets a third of it again. */
  readonly seconds: number;
  /** Relative; the search ends when no answer can be better by more than this. */
  readonly gap: number;
};

/** A round that several co-ops pay together, with all that the others told: anyone works the shares out again from it. */
export type PoolMethod = {
  readonly kind: 'pool';
  readonly us: string;
  readonly ourBudget: Money;
  readonly sharing: PoolSharing;
  /** By name; open demand by product code. */
  readonly partners: readonly {
    readonly coop: string;
    readonly budget: Money;
    readonly openDemand: readonly (readonly [string, Quantity])[];
  }[];
};

export type NamedMethod = {
  readonly name: string;
  readonly method: AllocationMethod;
  /** What the solver found, for a matching that has been solved; it is never solved here. */
  readonly match?: MatchRecord | null;
};

/** Everything a decision must name so that equal shares give the same winners again (GRANTS.md 1.2). */
export type CompletionRecord = {
  /** Everyone starts with the exact fraction budget / voters. */
  readonly start: 'exact';
  readonly stop: 'none' | 'until-exhausted' | 'until-overspent';
  /** Whether a request nobody voted for keeps the raising of money going. */
  readonly countsUnsupported: false;
  readonly leftover: 'greedy' | 'left';
  /** Money units. */
  readonly increment: number;
  /** The start that counted: this much in all, after so many raises. */
  readonly total: number;
  readonly raises: number;
};
