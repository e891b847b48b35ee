import { parseIsoDate } from '../../../shared/calendar/parse-iso-date.ts';
import { formatSeason } from '../../../shared/catalogue/format-season.ts';
import { parseSeason } from '../../../shared/catalogue/parse-season.ts';
import type { MarketPrice, Product } from '../../../shared/catalogue/product.ts';
import { largestPriceParts } from '../../../shared/quantities/largest-amounts.ts';
import { money } from '../../../shared/quantities/money.ts';
import { parseDecimal } from '../../../shared/quantities/parse-decimal.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import type { ProductEntry } from '../../data/commands/product-commands.ts';
import { readDecimal } from '../../i18n/decimal-text.ts';
import { amount, minorDigits, quantity as quantityText } from '../../i18n/formats.ts';
import { words } from './words.ts';

/** A product as it is typed. */
export type ProductDraft = Readonly<Record<DraftField, string>>;
export type DraftField =
  | 'code'
  | 'name'
  | 'unit'
  | 'caseSize'
  | 'leadDays'
  | 'season'
  | 'floorPrice'
  | 'openingPrice'
  | 'marketPrice'
  | 'marketSource'
  | 'marketDate';
export type ProductRefusals = Readonly<Partial<Record<DraftField, string>>>;

export type ReadProduct =
  | { readonly kind: 'product'; readonly product: ProductEntry }
  | { readonly kind: 'refused'; readonly refusals: ProductRefusals };

const emptyDraft: ProductDraft = {
  code: '',
  name: '',
  unit: '',
  caseSize: '1',
  leadDays: '1',
  season: '',
  floorPrice: '0',
  openingPrice: '',
  marketPrice: '',
  marketSource: '',
  marketDate: '',
};

export function draftOf(product: Product | null, currency: string): ProductDraft {
  if (product === null) return emptyDraft;
  const { marketPrice: market } = product;
  return {
    code: product.code,
    name: product.name,
    unit: product.unit,
    caseSize: quantityText(product.caseSize),
    leadDays: String(product.leadDays),
    season: formatSeason(product.season),
    floorPrice: amount(product.floorPrice, currency),
    openingPrice: amount(product.openingPrice, currency),
    marketPrice: market === null ? '' : amount(market.price, currency),
    marketSource: market?.source ?? '',
    marketDate: market?.date ?? '',
  };
}

function readScaled(text: string, decimals: number): number | null {
  const reading = readDecimal(text);
  if (reading.kind !== 'number') return null;
  const parsed = parseDecimal(reading.plain, decimals);
  // Prices and quantities have the same limit, as in a folder.
  return parsed.kind === 'ok' && parsed.value >= 0 && parsed.value <= largestPriceParts ? parsed.value : null;
}

/** The product meant by a draft, or a sentence for every field that is not clear. `taken`: codes in use. */
export function readProduct(draft: ProductDraft, currency: string, taken: ReadonlySet<string>): ReadProduct {
  const digits = minorDigits(currency);
  const code = draft.code.trim();
  const caseSize = readScaled(draft.caseSize, 3);
  const leadDays = readScaled(draft.leadDays, 0);
  const season = parseSeason(draft.season);
  const floorPrice = readScaled(draft.floorPrice, digits);
  const openingPrice = readScaled(draft.openingPrice, digits);
  const market = readMarket(draft, digits);
  const refusals: ProductRefusals = {
    ...((code === '' || code.length > 60) && { code: words.refusals.code }),
    ...(taken.has(code) && { code: words.refusals.taken }),
    ...(draft.name.trim() === '' && { name: words.refusals.name }),
    ...(draft.unit.trim() === '' && { unit: words.refusals.unit }),
    ...((caseSize ?? 0) === 0 && { caseSize: words.refusals.caseSize }),
    ...(leadDays === null && { leadDays: words.refusals.leadDays }),
    ...(season.kind === 'refused' && { season: words.refusals.season }),
    ...(floorPrice === null && { floorPrice: words.refusals.floorPrice }),
    ...((openingPrice ?? -1) < (floorPrice ?? 0) && { openingPrice: words.refusals.openingPrice }),
    ...market.refusals,
  };
  if (Object.keys(refusals).length > 0 || season.kind === 'refused') return { kind: 'refused', refusals };
  const product: ProductEntry = {
    code,
    name: draft.name.trim(),
    unit: draft.unit.trim(),
    caseSize: quantity(caseSize ?? 0),
    leadDays: leadDays ?? 0,
    season: season.season,
    floorPrice: money(floorPrice ?? 0),
    openingPrice: money(openingPrice ?? 0),
    marketPrice: market.price,
  };
  return { kind: 'product', product };
}

type ReadMarket = { readonly price: MarketPrice | null; readonly refusals: ProductRefusals };

function readMarket(draft: ProductDraft, digits: number): ReadMarket {
  const [source, date] = [draft.marketSource.trim(), draft.marketDate.trim()];
  if (draft.marketPrice.trim() === '') return { price: null, refusals: {} };
  const price = readScaled(draft.marketPrice, digits);
  const refusals: ProductRefusals = {
    ...(price === null && { marketPrice: words.refusals.marketPrice }),
    ...(source === '' && { marketSource: words.refusals.marketSource }),
    ...(parseIsoDate(date) === null && { marketDate: words.refusals.marketDate }),
  };
  return { price: price === null ? null : { price: money(price), source, date }, refusals };
}
