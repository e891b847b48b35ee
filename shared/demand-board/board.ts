import type { IsoWeek } from '../calendar/iso-week-of.ts';
import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { HouseholdBand } from './household-band.ts';

/** Demand of one week: what is wanted, and what could be taken beyond that; null: withheld. */
export type WeekFigure = IsoWeek & { readonly firm: Quantity; readonly flexible: Quantity | null };

export type PriceBand = { readonly low: Money; readonly high: Money };

/** One good that producers are asked for. All amounts are per week, and open: what was accepted is taken off. */
export type BoardLine = {
  /** Product code. */
  readonly product: string;
  readonly name: string;
  readonly unit: string;
  readonly quality: string;
  readonly caseSize: Quantity;
  readonly band: PriceBand;
  /** First and last week in season within the period. */
  readonly weeks: { readonly from: IsoWeek; readonly to: IsoWeek };
  readonly firm: Quantity;
  /** Beyond `firm`; null: withheld. */
  readonly flexible: Quantity | null;
  /** Where weeks differ and may be told apart; null: the same every week, or on average. */
  readonly byWeek: readonly WeekFigure[] | null;
  /** Null where only neighbours' demand is shown. */
  readonly households: HouseholdBand | null;
  /** What of `firm` neighbouring co-ops asked for. */
  readonly neighbours: readonly { readonly coop: string; readonly perWeek: Quantity }[];
};

/** Goods that may not be shown one by one, added up over a department in one unit. */
export type BoardRollUp = {
  readonly department: string;
  readonly unit: string;
  readonly products: number;
  readonly firm: Quantity;
  readonly households: HouseholdBand;
};

/** The demand board as anybody may see it: sums only, no household's data and no count but bands. */
export type Board = {
  readonly coop: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Decimals of its minor unit. */
  readonly minorDigits: number;
  readonly contact: string;
  readonly deadline: string | null;
  /** In the order of the catalogue. */
  readonly lines: readonly BoardLine[];
  readonly rollUps: readonly BoardRollUp[];
  /** How many figures were withheld; not which. */
  readonly withheld: number;
};
