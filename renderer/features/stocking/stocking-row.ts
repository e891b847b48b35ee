import type { Product } from '../../../shared/catalogue/product.ts';
import type { StockingLine, StockingList, StockingOmission } from '../../../shared/stocking/stocking-line.ts';

/** A line of the list with its product. */
export type StockingRow = StockingLine & { readonly of: Product };
export type LeftOutRow = StockingOmission & { readonly of: Product };

export type StockingRows = { readonly lines: readonly StockingRow[]; readonly leftOut: readonly LeftOutRow[] };

export function stockingRows(list: StockingList, products: readonly Product[]): StockingRows {
  const byCode = new Map(products.map((product) => [product.code, product]));
  const named = <Line extends { readonly product: string }>(line: Line) => {
    const of = byCode.get(line.product);
    return of === undefined ? [] : [{ ...line, of }];
  };
  return { lines: list.lines.flatMap(named), leftOut: list.leftOut.flatMap(named) };
}

export type StockingTotals = {
  readonly products: number;
  readonly cases: number;
  readonly costMinorUnits: number;
  /** ISO date; null when nothing is ordered. */
  readonly firstOrderBy: string | null;
};

export function stockingTotals(lines: readonly StockingLine[]): StockingTotals {
  const ordered = lines.filter((line) => line.cases > 0);
  return {
    products: ordered.length,
    cases: ordered.reduce((sum, line) => sum + line.cases, 0),
    costMinorUnits: ordered.reduce((sum, line) => sum + line.cost, 0),
    firstOrderBy: ordered.map((line) => line.orderBy).toSorted()[0] ?? null,
  };
}
