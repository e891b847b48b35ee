import type { Quantity } from '../quantities/quantity.ts';
import type { CellShares } from './cell-shares.ts';

/** A product's demand as the plans have it, with what the rules of publication ask for. Not yet fit to be shown. */
export type DemandCell = {
  /** Product code. */
  readonly product: string;
  /** Averages over the weeks in season. */
  readonly firm: Quantity;
  readonly flexible: Quantity;
  readonly firmShares: CellShares;
  readonly flexibleShares: CellShares;
  /**
   * Groups of households by the weeks their demand comes in; weeks subtracted from each other reveal a group's demand.
   * Empty when all weeks are alike.
   */
  readonly weekGroups: readonly CellShares[];
  /** Households that miss some weeks: weeks subtracted would reveal each of them. */
  readonly pausingHouseholds: number;
  /** In each week of the period. */
  readonly weeks: readonly { readonly firm: Quantity; readonly flexible: Quantity }[];
  /** Marks of the households behind each of the two amounts. */
  readonly firmContributors: string;
  readonly flexibleContributors: string;
};
