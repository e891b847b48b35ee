import { parseIsoDate } from '../calendar/parse-iso-date.ts';
import type { MarketPrice, Product, Season } from './product.ts';

export type ProductFault =
  | { readonly field: 'code'; readonly code: 'missing' | 'too-long' | 'blank-around' }
  | { readonly field: 'name' | 'unit'; readonly code: 'missing' }
  | { readonly field: 'caseSize'; readonly code: 'not-above-zero' }
  | { readonly field: 'leadDays'; readonly code: 'not-whole' | 'below-zero' }
  | { readonly field: 'season'; readonly code: 'no-month' }
  | { readonly field: 'floorPrice'; readonly code: 'below-zero' }
  | { readonly field: 'openingPrice'; readonly code: 'below-floor' }
  | { readonly field: 'marketPrice'; readonly code: 'below-zero' | 'without-source' | 'without-date' };

/** Product codes are parts of row keys, which the journal limits. */
const longestProductCode = 60;

/** Everything that is wrong with a product type; empty when it can be kept. */
export function checkProduct(product: Omit<Product, 'ordinal'>): readonly ProductFault[] {
  const faults: ProductFault[] = [...checkCode(product.code)];
  if (product.name.trim() === '') faults.push({ field: 'name', code: 'missing' });
  if (product.unit.trim() === '') faults.push({ field: 'unit', code: 'missing' });
  if (product.caseSize <= 0) faults.push({ field: 'caseSize', code: 'not-above-zero' });
  if (!Number.isSafeInteger(product.leadDays)) faults.push({ field: 'leadDays', code: 'not-whole' });
  else if (product.leadDays < 0) faults.push({ field: 'leadDays', code: 'below-zero' });
  if (!isSeason(product.season)) faults.push({ field: 'season', code: 'no-month' });
  if (product.floorPrice < 0) faults.push({ field: 'floorPrice', code: 'below-zero' });
  if (product.openingPrice < product.floorPrice) faults.push({ field: 'openingPrice', code: 'below-floor' });
  return [...faults, ...checkMarketPrice(product.marketPrice)];
}

function checkCode(code: string): readonly ProductFault[] {
  if (code.trim() === '') return [{ field: 'code', code: 'missing' }];
  if (code.trim() !== code) return [{ field: 'code', code: 'blank-around' }];
  return code.length > longestProductCode ? [{ field: 'code', code: 'too-long' }] : [];
}

function isSeason(season: Season | null): boolean {
  const isMonth = (month: number) => Number.isInteger(month) && month >= 1 && month <= 12;
  return season === null || (isMonth(season.fromMonth) && isMonth(season.toMonth));
}

/** A market price without its source and date is not kept. */
function checkMarketPrice(market: MarketPrice | null): readonly ProductFault[] {
  if (market === null) return [];
  const faults: ProductFault[] = [];
  if (market.price < 0) faults.push({ field: 'marketPrice', code: 'below-zero' });
  if (market.source.trim() === '') faults.push({ field: 'marketPrice', code: 'without-source' });
  if (parseIsoDate(market.date) === null) faults.push({ field: 'marketPrice', code: 'without-date' });
  return faults;
}
