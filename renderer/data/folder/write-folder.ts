import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { writeAssemblyFolder } from '../../../shared/assembly/folder/write-assembly-folder.ts';
import { zipFolder } from '../../../shared/assembly/folder/zip-folder.ts';
import { hasOfficeRecords, type OfficeRecords } from '../../../shared/assembly/office-records.ts';
import type { BookDb } from '../book-db.ts';
import { planRecord } from '../plan-codec.ts';
import { assemblyKey, storeCalendarKey } from '../row-keys.ts';
import { inCatalogueOrder } from '../sums/loaded.ts';

/** The inputs of a book's assembly as its folder holds them; null when none was set up. */
export async function readAssembly(db: BookDb): Promise<Assembly | null> {
  return db.transaction('r', db.tables, async () => {
    const settings = await db.rows('assembly').get(assemblyKey);
    if (settings === undefined) return null;
    const office = await readOffice(db);
    return {
      settings,
      products: inCatalogueOrder(await db.rows('products').toArray()),
      households: await db.rows('households').toArray(),
      plans: (await db.rows('plans').toArray()).map(planRecord),
      offers: await db.rows('offers').toArray(),
      stock: await db.rows('stock').toArray(),
      grantRequests: await db.rows('grantRequests').toArray(),
      ...(hasOfficeRecords(office) && { office }),
    };
  });
}

/** What the office keeps of the book, in the order of its keys. */
async function readOffice(db: BookDb): Promise<OfficeRecords> {
  return {
    details: await db.rows('productDetails').toArray(),
    suppliers: await db.rows('suppliers').toArray(),
    supplies: await db.rows('supplies').toArray(),
    series: await db.rows('marketSeries').toArray(),
    standings: await db.rows('planStandings').toArray(),
    lastPlans: await db.rows('lastPlans').toArray(),
    purchases: await db.rows('purchases').toArray(),
    calendar: (await db.rows('storeCalendar').get(storeCalendarKey)) ?? null,
  };
}

/** The assembly folder as a zip; null when the book has no assembly. */
export async function writeFolder(db: BookDb): Promise<Uint8Array | null> {
  const assembly = await readAssembly(db);
  return assembly === null ? null : zipFolder(writeAssemblyFolder(assembly));
}
