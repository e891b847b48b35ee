import { describe, expect, test } from 'vitest';
import { addUp } from '../../../shared/demand/add-up.ts';
import { demandByWeek } from '../../../shared/demand/demand-by-week.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { planAgainstPurchases } from '../../../shared/insight/plan-against-purchases.ts';
import { reliabilityOf } from '../../../shared/insight/reliability.ts';
import { unwantedLines } from '../../../shared/insight/unwanted-lines.ts';
import { worthByWeek } from '../../../shared/insight/worth-by-week.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import type { OrderLine, PurchaseOrder } from '../../../shared/stocking/purchase-order.ts';
import { line, product } from '../demand-board/board-question.ts';

const products = [product(0), product(1), product(2)];
const columns = demandColumns(products, [
  planRecord('H1', [line(0, 4), line(1, 2, 2, '2-weekly')]),
  planRecord('H2', [line(0, 10)]),
]);

describe('plans against purchases', () => {
  const bought = (household: string, amounts: readonly (readonly [string, number])[], weeks = 10) => ({
    ...{ household, from: '2026-01-05', to: '2026-03-15', weeks },
    products: amounts.map(([code, amount]) => ({ product: code, quantity: quantity(amount * 1000), weeksBought: 1 })),
  });
  const compare = (...purchases: readonly ReturnType<typeof bought>[]) =>
    planAgainstPurchases({ products, columns, purchases, weeks: 4, prices: [100, 300, 50] });

  test('only households with both are compared: 4 planned, 60 / 10 = 6 bought', () => {
    const found = compare(bought('H1', [['P0', 60]]), bought('GONE', [['P2', 9]]));
    expect(found).toMatchObject({ households: 1, planned: 2, from: '2026-01-05', to: '2026-03-15' });
    expect(found?.rows).toMatchObject([
      // 1 a week at 3.00 that was never bought weighs more than 2 a week at 1.00.
      { product: 'P1', planned: 1000, bought: 0, worth: 300 },
      { product: 'P0', planned: 4000, bought: 6000, worth: 200 },
    ]);
  });

  test('histories of different lengths are put on the week before they are added: 10 / 10 + 40 / 20 = 3', () => {
    const found = compare(bought('H1', [['P2', 10]]), bought('H2', [['P2', 40]], 20));
    expect(found?.rows.find((row) => row.product === 'P2')).toMatchObject({
      planned: 0,
      bought: 3000,
      worth: 150,
    });
  });

  test('without receipts there is nothing to compare', () => {
    expect(compare(bought('GONE', [['P2', 9]]))).toBeNull();
  });
});

test('products and offers that are in no plan are told apart', () => {
  const offer = { producer: 'Farm', product: 'P1', steps: [] };
  const found = unwantedLines(products, [offer], (ordinal) => ordinal === 0);
  expect(found).toEqual({ products: [products[2]], offers: [{ product: products[1], offer }] });
});

test('worth by week: 14 lb at 1.00 and 2 lb at 3.00 every second week, what has a season apart', () => {
  const seasonal = products.map((each) =>
    each.ordinal === 1 ? { ...each, season: { fromMonth: 1, toMonth: 12 } } : each,
  );
  const byWeek = demandByWeek({ sums: addUp(columns), weeks: 4, inSeasonWeeks: () => [true, true, true, true] });
  const prices = new Map([
    ['P0', money(100)],
    ['P1', money(300)],
  ]);
  expect(worthByWeek(seasonal, byWeek, prices)).toEqual([
    { allYear: 1400, seasonal: 600 },
    { allYear: 1400, seasonal: 0 },
    { allYear: 1400, seasonal: 600 },
    { allYear: 1400, seasonal: 0 },
  ]);
});

test('reliability: 30 of 40 usable at 2.00 is 75 %, one of two orders on time', () => {
  const orderLine = (received: number, shrink = 0): OrderLine => ({
    ...{ product: 'P0', cases: 1, caseSize: quantity(20_000), price: money(200), ordered: quantity(20_000) },
    ...{ received: quantity(received * 1000), shrink: quantity(shrink * 1000) },
  });
  const order = (id: string, receivedOn: string, own: OrderLine): PurchaseOrder => ({
    ...{ id, supplier: 'S1', list: 'L', orderBy: '2027-01-01', deliverOn: '2027-01-05', status: 'received' },
    ...{ sentAt: null, receivedOn, lines: [own] },
  });
  const orders = [order('1', '2027-01-05', orderLine(20)), order('2', '2027-01-07', orderLine(12, 2))];
  const supplier = { code: 'S1', name: 'Hollow Farm', email: '', phone: '', minimumOrder: money(0) };
  expect(reliabilityOf(orders, [supplier])).toEqual([
    {
      ...{ producer: 'Hollow Farm', orders: 2, lines: 2, linesInFull: 1 },
      ...{ onTimeBasisPoints: 5000, usableBasisPoints: 7500 },
    },
  ]);
  expect(reliabilityOf([], [supplier])).toEqual([]);
});
