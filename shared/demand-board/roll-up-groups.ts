import type { Product } from '../catalogue/product.ts';
import { quantity } from '../quantities/quantity.ts';
import { noShares } from './cell-shares.ts';
import type { DemandCell } from './demand-cell.ts';
import { deliveriesOf, type PlannedDemand } from './demand-cells.ts';
import { lineMarks } from './line-marks.ts';
import type { RollUpGroup } from './roll-up.ts';
import { sharesByCell } from './shares-by-cell.ts';

/**
 * Withheld goods by department and unit, with each household's parts in all of them taken together. Goods without a
 * department, and units of which there is one good only, have no sum.
 */
export function rollUpGroups(
  planned: PlannedDemand,
  withheld: readonly DemandCell[],
  departments: ReadonlyMap<string, string>,
): readonly RollUpGroup[] {
  const cells = new Map(withheld.map((cell) => [cell.product, cell]));
  const goods = planned.products.filter(({ code }) => cells.has(code) && (departments.get(code) ?? '') !== '');
  const groups = [...Map.groupBy(goods, ({ code, unit }) => JSON.stringify([departments.get(code), unit])).values()];
  const cellOf = new Int32Array(planned.columns.ordinalCount).fill(-1);
  for (const [at, products] of groups.entries()) for (const { ordinal } of products) cellOf[ordinal] = at;
  const { columns, salt, paused } = planned;
  const deliveries = deliveriesOf(planned);
  const cellOfOrdinal = (ordinal: number) => cellOf[ordinal] ?? -1;
  const firmOf = (line: number) => columns.want[line] ?? 0;
  const shares = sharesByCell(columns, {
    cellCount: groups.length,
    cellOf: (line) => cellOfOrdinal(columns.product[line] ?? 0),
    amountOf: (line, household) => firmOf(line) * deliveries(line, household),
  });
  const marks = lineMarks({ columns, salt, paused, cellCount: groups.length, cellOf: cellOfOrdinal, amountOf: firmOf });
  return groups.map((products, at) => ({
    ...headOf(products, departments),
    firm: quantity(products.reduce((sum, { code }) => sum + (cells.get(code)?.firm ?? 0), 0)),
    shares: shares[at] ?? noShares,
    contributors: marks[at] ?? '',
  }));
}

function headOf(products: readonly Product[], departments: ReadonlyMap<string, string>) {
  const [first] = products;
  if (first === undefined) throw new RangeError('A group of withheld goods is empty');
  const department = departments.get(first.code) ?? '';
  return { department, unit: first.unit, products: products.map(({ code }) => code) };
}
