import { formatQuantity } from '../../quantities/format-quantity.ts';
import { quantity } from '../../quantities/quantity.ts';
import { leftOutCell } from '../cells/cell-reading.ts';
import { type RowJudge, rowJudge } from '../rows/row-judge.ts';
import { type RowWork, reportEveryRows, type TargetCheck } from '../rows/row-work.ts';
import { noHousehold } from '../rows/rows-by-household.ts';
import { addWeekly, type WeeklyQuantities } from '../rows/usual-quantities.ts';
import { mergePurchases } from './merge-purchases.ts';
import { mostPerPurchase } from './plausible-purchase.ts';
import { type ReceiptReaders, receiptReaders } from './receipt-readers.ts';

/**
 * Checks the lines of receipts. Nothing bought, returned goods and outliers are left out and listed, as they say nothing
 * of what a household needs; the rest is added up by household and product.
 */
export function checkReceiptRows(work: RowWork): TargetCheck {
  const { sheet, outcomes, report } = work;
  const readers = receiptReaders(work);
  const limits = purchaseLimits(work, readers);
  const judge = rowJudge(work.list);
  const householdOf = new Uint32Array(sheet.rowCount).fill(noHousehold);
  for (let row = 0; row < sheet.rowCount; row += 1) {
    judge.begin(sheet.lines[row] ?? 0);
    const household = judge.take(readers.household.at(row));
    judgePurchase(judge, readers, { row, limits });
    const verdict = judge.end();
    if (verdict !== 'fine') outcomes.set(row, verdict);
    else if (household !== undefined) householdOf[row] = household;
    if (row % reportEveryRows === 0) report((row / sheet.rowCount) * 0.7);
  }
  return mergePurchases({ work, readers, householdOf });
}

/** The largest purchase of each product that counts, by its place. */
function purchaseLimits(
  { sheet }: RowWork,
  { product, quantity: bought }: ReceiptReaders,
): ReadonlyMap<number, number> {
  const quantities: WeeklyQuantities = new Map();
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const [place, amount] = [product.at(row), bought.at(row)];
    if (place.kind === 'value' && amount.kind === 'value' && amount.value > 0)
      addWeekly(quantities, place.value, amount.value);
  }
  return new Map([...quantities].map(([place, list]) => [place, mostPerPurchase(list)] as const));
}

type PurchaseAt = { readonly row: number; readonly limits: ReadonlyMap<number, number> };

function judgePurchase(judge: RowJudge, readers: ReceiptReaders, { row, limits }: PurchaseAt): void {
  const product = judge.take(readers.product.at(row));
  const bought = judge.take(readers.quantity.at(row));
  const sales = judge.take(readers.sales.at(row));
  judge.take(readers.day.at(row));
  judge.take(readers.week.at(row));
  if (bought === undefined) return;
  const most = limits.get(product ?? -1) ?? mostPerPurchase([]);
  const found = readers.quantity.found(row);
  if (bought === 0) judge.note(leftOutCell('quantity', 'zero', { found }).problem);
  else if (bought < 0) judge.note(leftOutCell('quantity', 'negative', { found }).problem);
  else if (bought > most) {
    judge.note(
      leftOutCell('quantity', 'outlier', { found, allowed: [formatQuantity(quantity(Math.floor(most)))] }).problem,
    );
  } else if (sales !== undefined && sales < 0) {
    judge.note(leftOutCell('sales_value', 'negative', { found: readers.sales.found(row) }).problem);
  }
}
