import type { Product } from '../../catalogue/product.ts';
import type { ProductDetails } from '../../catalogue/product-details.ts';
import type { Household } from '../../members/household.ts';
import type { PurchaseRecord } from '../../plans/starts/purchase-record.ts';
import type { StockLevel } from '../../stocking/stock-level.ts';
import type { ImportedFile, KeptAlias } from '../import-mapping.ts';

/** The book that a file is checked against. */
export type ImportContext = {
  readonly products: readonly Product[];
  readonly details: readonly ProductDetails[];
  readonly households: readonly Household[];
  /** Packed lines by household (pack-lines.ts). */
  readonly plans: ReadonlyMap<string, Uint8Array>;
  readonly stock: readonly StockLevel[];
  readonly purchases: readonly PurchaseRecord[];
  readonly aliases: readonly KeptAlias[];
  readonly importedFiles: readonly ImportedFile[];
  /** Decimals of the currency's minor unit. */
  readonly moneyDecimals: number;
  /** Weeks of the planning period. */
  readonly weeks: number;
};
