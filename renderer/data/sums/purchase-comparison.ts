import { type PurchaseComparison, planAgainstPurchases } from '../../../shared/insight/plan-against-purchases.ts';
import type { BookDb } from '../book-db.ts';
import type { TableName } from '../tables.ts';
import { currentPrices } from './current-prices.ts';
import { type Loaded, tablesRead } from './loaded.ts';

/** The tables that the comparison is made from. */
export const purchaseTables: readonly TableName[] = [...tablesRead, 'purchases'];

/** Plans as they are written, beside the purchases of the same households; null without purchases. */
export async function purchaseComparison(db: BookDb, loaded: Loaded): Promise<PurchaseComparison | null> {
  const { products, written, lastRound, settings } = loaded;
  const purchases = await db.rows('purchases').toArray();
  return planAgainstPurchases({
    products,
    purchases,
    columns: written.columns,
    weeks: settings?.period.weeks ?? 1,
    prices: currentPrices(products, lastRound),
  });
}
