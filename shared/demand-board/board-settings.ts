import type { Quantity } from '../quantities/quantity.ts';

/** How the demand board is published. */
export type BoardSettings = {
  /** Fewest households behind a published figure; 10 unless the assembly raised it, never below 5. */
  readonly fewestHouseholds: number;
  /** ISO date until which offers are asked for, or null. */
  readonly deadline: string | null;
  /** Where producers turn to; shown on the board. */
  readonly contact: string;
  /** Per cent below and above the indicative price that the board states as its price band. */
  readonly bandPercent: number;
};

/** What is said of a product on the board beyond the figures. */
export type BoardNote = {
  /** Product code. */
  readonly product: string;
  /** Wanted quality in words (organic, any size, field grown). */
  readonly quality: string;
};

/** Open demand that a neighbouring co-op told us, per week, to be advertised together with our own. */
export type NeighbourDemand = {
  readonly coop: string;
  /** Product code. */
  readonly product: string;
  readonly perWeek: Quantity;
};

/** What was published and when, so that later boards cannot be subtracted from earlier ones. */
export type BoardPublication = {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Figures by product as they were published; null where a figure was withheld. */
  readonly cells: readonly {
    readonly product: string;
    readonly firm: Quantity | null;
    readonly flexible: Quantity | null;
    /** SHA-256 over the lines of each contributing household, salted per publication book; never a household's code. */
    readonly contributors: readonly string[];
  }[];
};
