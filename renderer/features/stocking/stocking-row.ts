import type { Product } from '../../../shared/catalogue/product.ts';
import type { ProductDetails } from '../../../shared/catalogue/product-details.ts';
import type { Supplier } from '../../../shared/catalogue/supplier.ts';
import type { ListChange } from '../../../shared/stocking/list-changes.ts';
import type { StockingLine, StockingList, StockingOmission } from '../../../shared/stocking/stocking-line.ts';

/** A line of the list with its product and what is to be said about it. */
export type StockingRow = StockingLine & {
  readonly of: Product;
  /** Empty where the catalogue does not say. */
  readonly department: string;
  readonly storagePlace: string;
  /** The supplier's name; null: nobody is named. */
  readonly supplierName: string | null;
  readonly change: ListChange | null;
  /** The day by which it should have been ordered has passed. */
  readonly isLate: boolean;
};
export type LeftOutRow = StockingOmission & { readonly of: Product };

export type StockingRows = { readonly lines: readonly StockingRow[]; readonly leftOut: readonly LeftOutRow[] };

type Facts = {
  readonly list: StockingList;
  readonly products: readonly Product[];
  readonly details: readonly ProductDetails[];
  readonly suppliers: readonly Supplier[];
  /** ISO date. */
  readonly today: string;
};

export function stockingRows(facts: Facts, changes: ReadonlyMap<string, ListChange>): StockingRows {
  const { list, products, details, suppliers, today } = facts;
  const byCode = new Map(products.map((product) => [product.code, product]));
  const detailsOf = new Map<string, ProductDetails>(details.map((each) => [each.product, each]));
  const names = new Map(suppliers.map(({ code, name }) => [code, name]));
  const lines = list.lines.flatMap((line): readonly StockingRow[] => {
    const of = byCode.get(line.product);
    if (of === undefined) return [];
    const about = detailsOf.get(line.product);
    const { supplier } = line;
    return [
      {
        ...line,
        of,
        department: about?.department ?? '',
        storagePlace: about?.storagePlace ?? '',
        supplierName: supplier === null ? null : (names.get(supplier) ?? supplier),
        change: changes.get(line.product) ?? null,
        isLate: line.cases > 0 && line.orderBy < today,
      },
    ];
  });
  const leftOut = list.leftOut.flatMap((omission) => {
    const of = byCode.get(omission.product);
    return of === undefined ? [] : [{ ...omission, of }];
  });
  return { lines, leftOut };
}

export type StockingTotals = {
  readonly products: number;
  readonly cases: number;
  readonly costMinorUnits: number;
  readonly late: number;
  readonly changes: number;
  /** ISO date; null when nothing is ordered. */
  readonly firstOrderBy: string | null;
};

export function stockingTotals(lines: readonly StockingRow[]): StockingTotals {
  const ordered = lines.filter((line) => line.cases > 0);
  return {
    products: ordered.length,
    cases: ordered.reduce((sum, line) => sum + line.cases, 0),
    costMinorUnits: ordered.reduce((sum, line) => sum + line.cost, 0),
    late: ordered.filter((line) => line.isLate).length,
    changes: lines.filter((line) => line.change !== null).length,
    firstOrderBy: ordered.map((line) => line.orderBy).toSorted()[0] ?? null,
  };
}
