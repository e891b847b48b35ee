import { isInSeason } from '../../../shared/catalogue/is-in-season.ts';
import { isStale } from '../../../shared/catalogue/is-stale.ts';
import { preferredSupplies } from '../../../shared/catalogue/preferred-supply.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { ProductDetails } from '../../../shared/catalogue/product-details.ts';
import type { Supplier, Supply } from '../../../shared/catalogue/supplier.ts';

/** One product of the list, with what the store knows beside it. */
export type CatalogueRow = {
  readonly product: Product;
  readonly details: ProductDetails | null;
  /** Name of the preferred supplier; null where there is none. */
  readonly supplier: string | null;
  readonly isStale: boolean;
  readonly isInSeason: boolean;
};

export type CatalogueTables = {
  readonly products: readonly Product[];
  readonly details: readonly ProductDetails[];
  readonly suppliers: readonly Supplier[];
  readonly supplies: readonly Supply[];
};

/** `on`: ISO date from which market prices age. `month`: the present one, 1 to 12. */
export type CatalogueDay = { readonly on: string; readonly month: number };

export function catalogueRows(tables: CatalogueTables, { on, month }: CatalogueDay): readonly CatalogueRow[] {
  const detailsOf = new Map(tables.details.map((each) => [each.product, each]));
  const names = new Map(tables.suppliers.map(({ code, name }) => [code, name]));
  const preferred = preferredSupplies(tables.supplies);
  return tables.products.map((product) => {
    const supply = preferred.get(product.code);
    return {
      product,
      details: detailsOf.get(product.code) ?? null,
      supplier: supply === undefined ? null : (names.get(supply.supplier) ?? supply.supplier),
      isStale: product.marketPrice !== null && isStale(product.marketPrice.date, on),
      isInSeason: isInSeason(product.season, month),
    };
  });
}

export type CatalogueFilter = {
  /** Empty: every department. */
  readonly department: string;
  readonly inSeason: boolean;
  readonly withoutSupplier: boolean;
  readonly stale: boolean;
};

export const noFilter: CatalogueFilter = { department: '', inSeason: false, withoutSupplier: false, stale: false };

function isWanted(row: CatalogueRow, filter: CatalogueFilter): boolean {
  if (filter.department !== '' && row.details?.department !== filter.department) return false;
  if (filter.inSeason && !row.isInSeason) return false;
  if (filter.withoutSupplier && row.supplier !== null) return false;
  return !filter.stale || row.isStale;
}

/** The rows of a search in its order (`codes` best first), or all of them (null), that the filter lets through. */
export function wantedRows(
  rows: readonly CatalogueRow[],
  codes: readonly string[] | null,
  filter: CatalogueFilter,
): readonly CatalogueRow[] {
  if (codes === null) return filter === noFilter ? rows : rows.filter((row) => isWanted(row, filter));
  const byCode = new Map(rows.map((row) => [row.product.code, row]));
  return codes.flatMap((code) => {
    const row = byCode.get(code);
    return row !== undefined && isWanted(row, filter) ? [row] : [];
  });
}
