import type { Quantity } from '../quantities/quantity.ts';
import type { PublishedRollUp } from './board-publication.ts';
import type { CellShares } from './cell-shares.ts';
import { changedHouseholds } from './changed-households.ts';
import { householdBand } from './household-band.ts';
import { roundFigure } from './round-figure.ts';
import { withholdCell } from './withhold-cell.ts';

/** Withheld goods of one department that count in one unit, and what they come to together. */
export type RollUpGroup = {
  readonly department: string;
  readonly unit: string;
  /** Product codes, in the order of the catalogue. */
  readonly products: readonly string[];
  readonly firm: Quantity;
  /** Each household's parts in the goods taken together. */
  readonly shares: CellShares;
  readonly contributors: string;
};

/**
 * The sum that stands for withheld goods, or null when it may not be published either. One good alone is no sum. As
 * with single goods, a sum that differs from the last board's by a few households stays as it was: a good that joins
 * or leaves it would be the difference.
 */
export function rollUp(group: RollUpGroup, fewest: number, earlier: PublishedRollUp | null): PublishedRollUp | null {
  const changed = earlier === null ? fewest : changedHouseholds(earlier.contributors, group.contributors);
  if (earlier !== null && changed > 0 && changed < fewest) return { ...earlier, isShown: true };
  if (group.products.length < 2 || withholdCell(group.shares, fewest) !== null) return null;
  const { department, unit, products, firm, shares, contributors } = group;
  return {
    ...{ department, unit, products, contributors, isShown: true },
    firm: roundFigure(firm),
    households: householdBand(shares.households),
  };
}
