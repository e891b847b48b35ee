import type { DemandColumns } from '../demand/demand-columns.ts';
import { type CellShares, noShares } from './cell-shares.ts';

/** Which figure a line belongs to (from 0, -1: none) and how much it adds, in the measure of the figure. */
export type LineShare = {
  readonly cellCount: number;
  /** Both are asked with the line and its household, by their places in the columns. */
  readonly cellOf: (line: number, household: number) => number;
  readonly amountOf: (line: number, household: number) => number;
};

/**
 * How figures come together from households, for many figures in one pass: a household's lines of one figure are added
 * before they are compared, so that nobody looks smaller by splitting a wish over lines.
 */
export function sharesByCell(
  columns: DemandColumns,
  { cellCount, cellOf, amountOf }: LineShare,
): readonly CellShares[] {
  const own = new Float64Array(cellCount);
  const sums = { households: new Uint32Array(cellCount), total: new Float64Array(cellCount) };
  const [largest, second] = [new Float64Array(cellCount), new Float64Array(cellCount)];
  const take = (cell: number) => {
    const amount = own[cell] ?? 0;
    own[cell] = 0;
    if (amount === 0) return;
    sums.households[cell] = (sums.households[cell] ?? 0) + 1;
    sums.total[cell] = (sums.total[cell] ?? 0) + amount;
    const before = largest[cell] ?? 0;
    if (amount > before) [largest[cell], second[cell]] = [amount, before];
    else second[cell] = Math.max(second[cell] ?? 0, amount);
  };
  for (let household = 0; household < columns.households.length; household++) {
    const [first, end] = [columns.firstLine[household] ?? 0, columns.firstLine[household + 1] ?? 0];
    for (let line = first; line < end; line++) {
      const cell = cellOf(line, household);
      if (cell >= 0) own[cell] = (own[cell] ?? 0) + amountOf(line, household);
    }
    for (let line = first; line < end; line++) {
      const cell = cellOf(line, household);
      if (cell >= 0) take(cell);
    }
  }
  return Array.from(own, (_, cell) => ({
    ...noShares,
    households: sums.households[cell] ?? 0,
    total: sums.total[cell] ?? 0,
    largest: largest[cell] ?? 0,
    second: second[cell] ?? 0,
  }));
}
