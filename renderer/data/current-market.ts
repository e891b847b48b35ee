import type { AssemblySettings } from '../../shared/assembly/assembly-settings.ts';
import type { RoundRecord } from '../../shared/assembly/rounds/round-record.ts';
import { isOutOfSeason } from '../../shared/catalogue/is-out-of-season.ts';
import { ordinalCount } from '../../shared/catalogue/ordinal-count.ts';
import type { Product } from '../../shared/catalogue/product.ts';
import type { AnnouncedPrices } from '../../shared/plans/answers/announced-prices.ts';
import { assemblyKey, roundKey } from './row-keys.ts';
import type { RowReader } from './row-reader.ts';
import { currentPrices } from './sums/current-prices.ts';

/** Stands in while an assembly has no frame yet: one week, in which everything is in season or not as of January. */
export const noPeriod: AssemblySettings['period'] = { from: '1970-01-05', weeks: 1 };

type Around = { readonly lastRound: RoundRecord | null; readonly period: AssemblySettings['period'] };

/** What plans answer to now: the prices of the last round announced, else the opening prices, and what is in season. */
export function currentMarket(products: readonly Product[], { lastRound, period }: Around): AnnouncedPrices {
  const inSeason = new Array<boolean>(ordinalCount(products)).fill(false);
  for (const { ordinal, season } of products) inSeason[ordinal] = !isOutOfSeason(season, period);
  return { prices: currentPrices(products, lastRound), openingPrices: currentPrices(products, null), inSeason };
}

/** The same, read from the book, with the weeks of the period. */
export async function readMarket(rows: RowReader, products: readonly Product[]) {
  const period = (await rows.one('assembly', assemblyKey))?.period ?? noPeriod;
  const head = await rows.lastRound();
  const lastRound = head === null ? null : await rows.one('rounds', roundKey(head.number));
  return { ...currentMarket(products, { lastRound, period }), weeks: period.weeks };
}
