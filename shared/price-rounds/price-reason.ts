/**
 * Why a price is what it is.
 * opening: announced before any round. demand-above-supply, supply-above-demand: moved against that excess.
 * follows-others: moved because the other goods' prices move, not for its own excess. within-tolerance: left alone.
 * at-floor: it would be lower, but for the floor. at-ceiling: higher, but for the ceiling. free-good: at the floor and
 * still more offered than asked for, which counts as cleared. no-demand: nobody asks, so it falls to the floor in a few
 * rounds. no-supply: nobody offers any, or any more, at a higher price, so raising it helps nobody. capped: the rule would have moved it
 * further in one announcement. to-step: put at a price where somebody's supply or demand jumps. held-at-step: the
 * misfit changes sign at such a jump, no price clears it, and this is the better side. between-minor-units: the
 * same, between two neighbouring minor units. damped: a careful step after prices that made the misfit grow.
 */
export type PriceReason =
  | 'opening'
  | 'demand-above-supply'
  | 'supply-above-demand'
  | 'follows-others'
  | 'within-tolerance'
  | 'at-floor'
  | 'at-ceiling'
  | 'free-good'
  | 'no-demand'
  | 'no-supply'
  | 'capped'
  | 'to-step'
  | 'held-at-step'
  | 'between-minor-units'
  | 'damped';

/** The part of a rule that worked a price out. declared: what plans and offers say they will do. */
export type PriceMover =
  | 'own-excess'
  | 'extrapolation'
  | 'damped-step'
  | 'step-search'
  | 'no-demand-fall'
  | 'sinking'
  | 'declared'
  | 'nothing';

/** The figures behind one price: enough to work it out again by hand, but for the extrapolation (its inputs are the rounds). */
export type PriceWorking = {
  readonly priceBefore: number;
  /** Amounts the round was judged by, in the good's unit. */
  readonly demand: number;
  readonly supply: number;
  /** |S - D| / ((S + D) / 2). */
  readonly imbalance: number;
  readonly mover: PriceMover;
  /** The price the mover asked for, before floor, ceiling and rounding. */
  readonly wanted: number;
  /** Relative move asked for: wanted / priceBefore - 1; 0 when the price before was 0. */
  readonly step: number;
  /** The largest relative rise the rule allows in one announcement; null where it has none. */
  readonly cap: number | null;
};
