import type { DemandQuestion } from '../../demand/demand-at-prices.ts';
import type { Offer } from '../../supply/offer.ts';
import type { PriceLimits } from './clearing-range.ts';
import type { Rest } from './rest.ts';

/** One product that prices are looked for: its place, its ladder, what may be announced, and what is asked for beyond what was declared. */
export type DeclaredGood = {
  /** Product ordinal. */
  readonly ordinal: number;
  readonly offers: readonly Offer[];
  readonly limits: PriceLimits;
  readonly rest: Rest;
};

/** All that was declared: plans with their responses, and ladders. `question.prices` are the prices to start from. */
export type DeclaredMarket = {
  readonly question: DemandQuestion;
  readonly goods: readonly DeclaredGood[];
  /** Largest imbalance that counts as cleared. */
  readonly tolerance: number;
};
