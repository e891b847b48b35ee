export type PriceRuleName = 'simple' | 'pequod' | 'accelerated';

/** What a rule must know of one good beforehand. Prices as in the assembly: whole minor units when the quantum is 1. */
export type GoodSetup = {
  /** The lowest price that may be announced; 0 is allowed. */
  readonly floorPrice: number;
  readonly ceiling?: number;
  /**
   * Prices at which supply or demand jumps, rising. Present (even empty) means: all jumps of this good are known, and it
   * is searched step by step. Absent means: treat it as smooth.
   */
  readonly kinks?: readonly number[];
};

/** The announced frame of the rounds, the same for all of them. */
export type RuleSetup = {
  readonly goods: readonly GoodSetup[];
  /** 1: every announced price is a whole minor unit. 0: prices are continuous (the test economies). */
  readonly quantum: 0 | 1;
  /** Largest imbalance that counts as cleared, as a fraction: 0.05 is 5 %. */
  readonly tolerance: number;
  /** Index of the good whose price stays fixed because only proportions matter; null when budgets are in money. */
  readonly numeraire: number | null;
};
