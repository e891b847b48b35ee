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

/** What holds until an assembly says otherwise. */
export const usualBoardSettings: BoardSettings = {
  fewestHouseholds: 10,
  deadline: null,
  contact: '',
  bandPercent: 10,
};

/** What is said of a product on the board beyond the figures. */
export type BoardNote = {
  /** Product code. */
  readonly product: string;
  /** Wanted quality in words (organic, any size, field grown). */
  readonly quality: string;
  /** Demand for it reveals health or belief: only a federation of co-ops may publish it. */
  readonly federationOnly: boolean;
};

/** Open demand that a neighbouring co-op told us, per week, to be advertised together with our own. */
export type NeighbourDemand = {
  readonly coop: string;
  /** Product code. */
  readonly product: string;
  readonly perWeek: Quantity;
};
