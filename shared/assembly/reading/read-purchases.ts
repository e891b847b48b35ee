import type { KeptSeries, SeriesPoint } from '../../market-prices/kept-series.ts';
import type { PurchasedProduct, PurchaseRecord } from '../../plans/starts/purchase-record.ts';
import { isCurrencyCode } from '../../quantities/is-currency-code.ts';
import { parseDecimal } from '../../quantities/parse-decimal.ts';
import type { Fault } from '../folder/fault.ts';
import { purchasesTable, seriesTable } from '../folder/office-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { readCode, readDay, readNeededText, readSomeQuantity, readWhole } from './read-cell.ts';
import { readTable, type TableRow } from './read-table.ts';

type Open<Whole, Part> = Whole & { readonly parts: Part[] };
type PurchaseReferences = { readonly households: KnownCodes; readonly products: KnownCodes };

/** Reads purchases.csv: the lines of one household are one record, in the order in which they are first met. */
export function readPurchases(
  text: string,
  { households, products }: PurchaseReferences,
  faults: Fault[],
): readonly PurchaseRecord[] {
  const records = new Map<string, Open<Omit<PurchaseRecord, 'products'>, PurchasedProduct>>();
  const seen = nothingSeen('product' as const);
  for (const row of readTable(purchasesTable, text, faults)) {
    const [household, product] = [readCode(row, 'household'), readCode(row, 'product')];
    const isBoth = isKnown(row, 'household', households) && isKnown(row, 'product', products);
    const quantity = readSomeQuantity(row, 'quantity');
    const [weeksBought, weeks] = [readWhole(row, 'weeks_bought', 1), readWhole(row, 'weeks', 1)];
    const [from, to] = [readDay(row, 'from'), readDay(row, 'to')];
    if (household === null || product === null || !isBoth || quantity === null) continue;
    if (weeksBought === null || weeks === null || from === null || to === null) continue;
    if (isDuplicate(row, `${household}\n${product}`, seen)) continue;
    const record = records.get(household) ?? { household, from, to, weeks, parts: [] };
    records.set(household, record);
    record.parts.push({ product, quantity, weeksBought });
  }
  return [...records.values()].map(({ parts, ...record }) => ({ ...record, products: parts }));
}

/** Decimals of a published price: 0.549, 1.8541. */
export const seriesDecimals = 4;

/** Reads market_series.csv: lines of one product and source are a series, in the order of their dates. */
export function readSeries(text: string, products: KnownCodes, faults: Fault[]): readonly KeptSeries[] {
  const series = new Map<string, Open<Omit<KeptSeries, 'points'>, SeriesPoint>>();
  const seen = nothingSeen('date' as const);
  for (const row of readTable(seriesTable, text, faults)) {
    const [product, source] = [readCode(row, 'product'), readNeededText(row, 'source')];
    const [unit, currency, date] = [readNeededText(row, 'unit'), readCurrency(row), readDay(row, 'date')];
    const priceTenThousandths = readPublished(row);
    if (product === null || !isKnown(row, 'product', products) || source === null || unit === null) continue;
    if (currency === null || date === null || priceTenThousandths === null) continue;
    const key = `${product}\n${source}`;
    if (isDuplicate(row, `${key}\n${date}`, seen)) continue;
    const own = series.get(key) ?? { product, source, item: row.cell('item'), unit, currency, parts: [] };
    series.set(key, own);
    own.parts.push({ date, priceTenThousandths });
  }
  return [...series.values()].map(({ parts, ...own }) => {
    return { ...own, points: parts.toSorted((one, other) => (one.date < other.date ? -1 : 1)) };
  });
}

type SeriesRow = TableRow<(typeof seriesTable.columns)[number]>;

function readCurrency(row: SeriesRow): string | null {
  const code = row.cell('currency').trim();
  if (isCurrencyCode(code)) return code;
  row.fault('currency', 'unknown-currency');
  return null;
}

function readPublished(row: SeriesRow): number | null {
  const parsed = parseDecimal(row.cell('price'), seriesDecimals);
  if (parsed.kind === 'ok' && parsed.value >= 0) return parsed.value;
  const code = parsed.kind === 'ok' ? 'negative' : parsed.code;
  row.fault('price', code, code === 'too-many-decimals' ? { allowed: [String(seriesDecimals)] } : {});
  return null;
}
