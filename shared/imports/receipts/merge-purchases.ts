import { dayNumber } from '../../calendar/day-number.ts';
import { formatIsoDate } from '../../calendar/format-iso-date.ts';
import { sameJson } from '../../journal/same-json.ts';
import type { PurchaseRecord } from '../../plans/starts/purchase-record.ts';
import { quantity } from '../../quantities/quantity.ts';
import { noRows, type RowWork, type TargetCheck } from '../rows/row-work.ts';
import { noHousehold, rowsByHousehold } from '../rows/rows-by-household.ts';
import type { ReceiptReaders } from './receipt-readers.ts';

export type ReceiptRows = {
  readonly work: RowWork;
  readonly readers: ReceiptReaders;
  readonly householdOf: Uint32Array;
};

/** The stretch that the receipts cover, of all households. Weeks are counted from their Monday. */
type Stretch = { from: number; to: number; firstWeek: number; lastWeek: number };

/**
 * Adds purchases up by household and product. A history that is read takes the place of the household's earlier one: no
 * receipt is kept, so two that overlap could not be told apart.
 */
export function mergePurchases({ work, readers, householdOf }: ReceiptRows): TargetCheck {
  const { context, outcomes } = work;
  const { rowsOf } = rowsByHousehold(householdOf, context.households.length);
  const known = new Map(context.purchases.map((record) => [record.household, record] as const));
  const stretch = stretchOf(readers, householdOf);
  const taken: PurchaseRecord[] = [];
  let touched = 0;
  for (const [place, { code }] of context.households.entries()) {
    const own = rowsOf(place);
    if (own.length === 0) continue;
    const record = { ...periodOf(stretch), household: code, products: productsOf(work, readers, own) };
    const was = known.get(code);
    const isSame = was !== undefined && sameJson(was, record);
    for (const row of own) outcomes.set(row, isSame ? 'unchanged' : was === undefined ? 'new' : 'changed');
    if (!isSame) taken.push(record);
    touched += isSame ? 0 : 1;
  }
  return { linesKept: 0, householdsTouched: touched, planned: () => ({ ...noRows, purchases: taken }) };
}

/** 1970-01-01 was a Thursday, so day + 3 counts from a Monday. */
function weekOf(readers: ReceiptReaders, row: number): number {
  const week = readers.week.at(row);
  if (week.kind === 'value') return week.value;
  const day = readers.day.at(row);
  return day.kind === 'value' ? Math.floor((day.value + 3) / 7) : 0;
}

function stretchOf(readers: ReceiptReaders, householdOf: Uint32Array): Stretch {
  const stretch = { from: Infinity, to: -Infinity, firstWeek: Infinity, lastWeek: -Infinity };
  for (let row = 0; row < householdOf.length; row += 1) {
    const day = readers.day.at(row);
    if (householdOf[row] === noHousehold || day.kind !== 'value') continue;
    const week = weekOf(readers, row);
    stretch.from = Math.min(stretch.from, day.value);
    stretch.to = Math.max(stretch.to, day.value);
    stretch.firstWeek = Math.min(stretch.firstWeek, week);
    stretch.lastWeek = Math.max(stretch.lastWeek, week);
  }
  return stretch;
}

/** Where only numbers of weeks are given, the one day given for all is the first of the first week. */
function periodOf({ from, to, firstWeek, lastWeek }: Stretch): Pick<PurchaseRecord, 'from' | 'to' | 'weeks'> {
  const weeks = lastWeek - firstWeek + 1;
  const end = from === to && weeks > 1 ? from + weeks * 7 - 1 : to;
  return { from: formatIsoDate(dayNumber(from)), to: formatIsoDate(dayNumber(end)), weeks };
}

function productsOf({ products }: RowWork, readers: ReceiptReaders, own: Uint32Array): PurchaseRecord['products'] {
  const sums = new Map<number, { quantity: number; readonly weeks: Set<number> }>();
  for (const row of own) {
    const [place, bought] = [readers.product.at(row), readers.quantity.at(row)];
    if (place.kind !== 'value' || bought.kind !== 'value') continue;
    const sum = sums.get(place.value) ?? { quantity: 0, weeks: new Set<number>() };
    sum.quantity += bought.value;
    sum.weeks.add(weekOf(readers, row));
    sums.set(place.value, sum);
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([place, { quantity: sum, weeks }]) => {
      return { product: products.named[place]?.code ?? '', quantity: quantity(sum), weeksBought: weeks.size };
    });
}
