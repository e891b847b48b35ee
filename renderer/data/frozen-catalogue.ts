import { freezeCatalogue } from '../../shared/catalogue/freeze-catalogue.ts';
import type { RowWrite } from './command.ts';
import { roundKey } from './row-keys.ts';
import type { RowReader } from './row-reader.ts';

/** Keeps the catalogue as it stands for a round that closes: once for all rounds between which it did not change. */
export async function frozenCatalogue(rows: RowReader, round: number): Promise<readonly RowWrite[]> {
  const version = freezeCatalogue({
    products: await rows.all('products'),
    details: await rows.all('productDetails'),
    suppliers: await rows.all('suppliers'),
    supplies: await rows.all('supplies'),
  });
  const named: RowWrite = { table: 'roundCatalogues', key: roundKey(round), row: { round, version: version.id } };
  const known = await rows.keys('catalogueVersions');
  return known.includes(version.id) ? [named] : [named, { table: 'catalogueVersions', key: version.id, row: version }];
}
