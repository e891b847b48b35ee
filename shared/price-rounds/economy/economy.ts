import type { Market } from './market.ts';

/** One economy of the test format: what it starts from, what is known of its equilibria, and who answers the prices. */
export type Economy = {
  readonly id: string;
  readonly goods: readonly string[];
  /** Index of the good all prices can be expressed in, where only their proportions matter; else null. */
  readonly numeraire: number | null;
  readonly startPrices: readonly number[];
  /** Price lists at which every good clears, where known. */
  readonly equilibria: readonly (readonly number[])[];
  readonly market: Market;
};
