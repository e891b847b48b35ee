import type { Period } from '../calendar/weeks-of-period.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Board } from './board.ts';
import type { HouseholdBand } from './household-band.ts';

/** Demand per week as it was published, before offers are taken off; rounded. */
export type DemandFigure = {
  readonly firm: Quantity;
  /** Null: withheld. */
  readonly flexible: Quantity | null;
  /** In each week of the period, 0 out of season; null: not told week by week. */
  readonly byWeek: readonly { readonly firm: Quantity; readonly flexible: Quantity | null }[] | null;
  readonly households: HouseholdBand;
};

/** A figure with the marks of the households it was made from, see lineMarks; never a household's code. */
export type MadeFrom<Figure> = { readonly figure: Figure; readonly contributors: string };

/** One product on a board, with whatever was ever shown of it in the period: later figures are held against that. */
export type PublishedCell = {
  /** Product code. */
  readonly product: string;
  /** Whether `firm` is on this board; else it was on an earlier one. */
  readonly isShown: boolean;
  /** The figure last shown; null: none was. */
  readonly firm: MadeFrom<DemandFigure> | null;
  /** The flexible amount last shown. */
  readonly flexible: MadeFrom<Quantity> | null;
  /** Marks of its households while it is part of a sum over its department; null: it is in none. */
  readonly inSum: string | null;
};

/** A sum over withheld goods of one department and unit. */
export type PublishedRollUp = {
  readonly department: string;
  readonly unit: string;
  /** Product codes. */
  readonly products: readonly string[];
  readonly firm: Quantity;
  readonly households: HouseholdBand;
  readonly contributors: string;
  /** Whether it is on this board; else it was on an earlier one. */
  readonly isShown: boolean;
};

/** What was published and when, so that later boards cannot be subtracted from earlier ones. */
export type BoardPublication = {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Of the marks; one for all publications of a book. */
  readonly salt: string;
  readonly period: Period;
  readonly cells: readonly PublishedCell[];
  readonly rollUps: readonly PublishedRollUp[];
  /** What everybody was shown: paper, page, feed and file are made from this. */
  readonly board: Board;
};
