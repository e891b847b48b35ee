import { parseIsoDate } from '../calendar/parse-iso-date.ts';
import { isCurrencyCode } from '../quantities/is-currency-code.ts';
import type { KeptSeries } from './kept-series.ts';

export type SeriesFault =
  | { readonly field: 'source'; readonly code: 'missing' | 'too-long' }
  | { readonly field: 'unit'; readonly code: 'missing' }
  | { readonly field: 'currency'; readonly code: 'not-a-currency' }
  | { readonly field: 'points'; readonly code: 'missing' }
  /** `place` in the list of points, from 0. */
  | { readonly field: 'date'; readonly place: number; readonly code: 'not-a-date' | 'not-after-one-before' }
  | { readonly field: 'price'; readonly place: number; readonly code: 'not-a-price' };

/** Sources are parts of row keys, which the journal limits to 200 with the product's code. */
const longestSource = 130;

/** Everything that is wrong with a series; empty when it can be kept. A price without source or date is no price. */
export function checkSeries({ source, unit, currency, points }: KeptSeries): readonly SeriesFault[] {
  const faults: SeriesFault[] = [];
  if (source.trim() === '') faults.push({ field: 'source', code: 'missing' });
  if (source.length > longestSource) faults.push({ field: 'source', code: 'too-long' });
  if (unit.trim() === '') faults.push({ field: 'unit', code: 'missing' });
  if (!isCurrencyCode(currency)) faults.push({ field: 'currency', code: 'not-a-currency' });
  if (points.length === 0) faults.push({ field: 'points', code: 'missing' });
  for (const [place, { date, priceTenThousandths }] of points.entries()) {
    const before = points[place - 1];
    if (parseIsoDate(date) === null) faults.push({ field: 'date', place, code: 'not-a-date' });
    else if (before !== undefined && date <= before.date) {
      faults.push({ field: 'date', place, code: 'not-after-one-before' });
    }
    if (!Number.isSafeInteger(priceTenThousandths) || priceTenThousandths < 0) {
      faults.push({ field: 'price', place, code: 'not-a-price' });
    }
  }
  return faults;
}
