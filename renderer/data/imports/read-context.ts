import type { ImportContext } from '../../../shared/imports/rows/import-context.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import type { BookDb } from '../book-db.ts';
import { assemblyKey } from '../row-keys.ts';
import { inCatalogueOrder } from '../sums/loaded.ts';

/** A book without an assembly yet counts in cents and plans a quarter. */
const unsetDecimals = 2;
const unsetWeeks = 13;

/** What a file is checked against, read in one go. */
export function readContext(db: BookDb): Promise<ImportContext> {
  return db.transaction('r', db.tables, async () => {
    const settings = await db.rows('assembly').get(assemblyKey);
    const plans = await db.rows('plans').toArray();
    return {
      products: inCatalogueOrder(await db.rows('products').toArray()),
      details: await db.rows('productDetails').toArray(),
      households: await db.rows('households').toArray(),
      plans: new Map(plans.map(({ household, lines }) => [household, new Uint8Array(lines)] as const)),
      stock: await db.rows('stock').toArray(),
      purchases: await db.rows('purchases').toArray(),
      aliases: await db.rows('aliases').toArray(),
      importedFiles: await db.rows('importedFiles').toArray(),
      moneyDecimals: settings === undefined ? unsetDecimals : currencyDigits(settings.currency),
      weeks: settings?.period.weeks ?? unsetWeeks,
    };
  });
}
