import type { TieRule, VoteRule } from './rules/rule-settings.ts';

/** How it is worked out who gets what, with every setting that can change the outcome. */
export type AllocationMethod =
  /** Most open demand met for the money, one award after the other. */
  { readonly kind: 'open-demand' } | { readonly kind: 'votes'; readonly rule: VoteRule; readonly ties: TieRule };

export type NamedMethod = { readonly name: string; readonly method: AllocationMethod };

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
