import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { carryOrders, isCarriedList } from '../../../shared/stocking/carry-orders.ts';
import type { KeptStockingList } from '../../../shared/stocking/kept-list.ts';
import { listChanges } from '../../../shared/stocking/list-changes.ts';
import { makeOrders } from '../../../shared/stocking/make-orders.ts';
import { moveStock } from '../../../shared/stocking/move-stock.ts';
import { cancelOrder, reviseCases, sendOrder } from '../../../shared/stocking/order-steps.ts';
import { lineTotal, orderTotal } from '../../../shared/stocking/order-total.ts';
import type { PurchaseOrder } from '../../../shared/stocking/purchase-order.ts';
import { receiveDelivery } from '../../../shared/stocking/receive-delivery.ts';
import { fulfilledQuantity, receivedShares } from '../../../shared/stocking/received-share.ts';
import { stillToOrder } from '../../../shared/stocking/still-to-order.ts';
import { orderLine, purchaseOrder } from '../../builders/purchase-orders.ts';
import { everyWeek, product, stockingList, supply } from '../../builders/stocking-cases.ts';

function keptList(id: string, weekly = 22_000, at = '2026-12-20T09:00:00.000Z'): KeptStockingList {
  const products = ['X', 'Y', 'Z'].map((code) => product({ code, caseSize: 8000 }));
  const supplies = [supply({ supplier: 'MILL' }), supply({ supplier: 'FARM', product: 'Y', leadDays: 9 })];
  const demand = new Map(products.map(({ code }) => [code, everyWeek(weekly)]));
  return { id, at, from: '2027-01-04', coverDays: 14, ...stockingList({ products, supplies, demand }) };
}

function ordersOf(list: KeptStockingList, orders: readonly PurchaseOrder[]) {
  const made = makeOrders({ list, lastList: list.id, orders });
  if (made.kind === 'refused') throw new Error(made.code);
  return made;
}

const level = (onHand: number, onOrder: number) => [
  { product: 'F04', onHand: quantity(onHand * 1000), onOrder: quantity(onOrder * 1000) },
];

describe('orders of a list', () => {
  it('are one for each supplier, by the earliest order date; what nobody delivers is in none', () => {
    const { made } = ordersOf(keptList('L1'), []);
    expect(made.map(({ id, orderBy, lines }) => [id, orderBy, lines.map((line) => line.product)])).toEqual([
      ['L1-MILL', '2027-01-01', ['X']],
      ['L1-FARM', '2026-12-26', ['Y']],
    ]);
    // 44 in cases of 8: 6 cases = 48 at 1.00.
    expect(made[0]?.lines[0]).toMatchObject({ cases: 6, ordered: 48_000 });
    expect(orderTotal(made[0]?.lines ?? [])).toBe(4800);
  });

  it('a repeated run that orders again: it adds nothing, whatever became of the orders', () => {
    const list = keptList('L1');
    const { made } = ordersOf(list, []);
    expect(ordersOf(list, made)).toEqual({ kind: 'ok', made: [], replaced: [] });
    const cancelled = made.map((order) => ({ ...order, status: 'cancelled' as const }));
    expect(ordersOf(list, cancelled).made).toEqual([]);
  });

  it('take the place of the drafts of an earlier list', () => {
    const { made: first } = ordersOf(keptList('L1'), []);
    const { made, replaced } = ordersOf(keptList('L2'), first);
    expect(made.map(({ id }) => id)).toEqual(['L2-MILL', 'L2-FARM']);
    expect(replaced.map(({ id, status }) => [id, status])).toEqual([
      ['L1-MILL', 'cancelled'],
      ['L1-FARM', 'cancelled'],
    ]);
  });

  it('are refused for an earlier list, and for one that does not know what was sent since', () => {
    expect(makeOrders({ list: keptList('L1'), lastList: 'L2', orders: [] })).toMatchObject({
      code: 'not-the-last-list',
    });
    const sent = purchaseOrder({ sentAt: '2026-12-21T08:00:00.000Z' });
    expect(makeOrders({ list: keptList('L2'), lastList: 'L2', orders: [sent] })).toEqual({
      kind: 'refused',
      code: 'sent-since',
      order: 'L1-MILL',
    });
  });
});

it('an order on its way goes on in the next period, and never takes the place of one made there', () => {
  const orders = [purchaseOrder(), purchaseOrder({ id: 'L2-MILL', list: 'L2', status: 'received' })];
  const carried = carryOrders([...orders, purchaseOrder({ id: 'L3-MILL', list: 'L3', status: 'draft', sentAt: null })]);
  expect(carried).toEqual([{ ...purchaseOrder(), id: 'before-L1-MILL', list: 'before-L1' }]);
  expect(carried.every(({ list }) => isCarriedList(list)) && !isCarriedList('L1')).toBe(true);
  const list = keptList('L1', 22_000, '2027-01-04T09:00:00.000Z');
  const withCarried = makeOrders({ list, lastList: 'L1', orders: carried });
  const alone = makeOrders({ list, lastList: 'L1', orders: [] });
  expect(withCarried).toEqual(alone);
  expect(alone.kind === 'ok' && alone.made.length).toBeGreaterThan(0);
});

describe('an order on its way', () => {
  it('is on order when it is sent, and no longer when it is called off', () => {
    const sent = sendOrder(purchaseOrder({ status: 'draft', sentAt: null }), '2026-12-28T09:00:00.000Z');
    if (sent.kind !== 'ok') throw new Error(sent.code);
    expect(moveStock(level(9, 8), sent.moves)).toEqual(level(9, 40));
    expect(sendOrder(sent.order, 'later')).toEqual({ kind: 'refused', code: 'not-a-draft' });
    const off = cancelOrder(sent.order);
    if (off.kind !== 'ok') throw new Error(off.code);
    expect(moveStock(level(9, 40), off.moves)).toEqual(level(9, 8));
  });

  it('is changed by the case while it is a draft, and sent without the lines of none', () => {
    const draft = purchaseOrder({ status: 'draft', lines: [orderLine({}), orderLine({ product: 'O01' })] });
    const revised = reviseCases(draft, new Map([['O01', 0]]));
    if (revised.kind !== 'ok') throw new Error(revised.code);
    const sent = sendOrder(revised.order, 'now');
    expect(sent.kind === 'ok' && sent.order.lines.map((line) => line.product)).toEqual(['F04']);
    expect(sendOrder(purchaseOrder({ status: 'draft', lines: [] }), 'now')).toMatchObject({ code: 'nothing-ordered' });
  });

  it('never splits a case, and orders nothing below 0', () => {
    const draft = purchaseOrder({ status: 'draft' });
    for (const cases of [1.5, -1, Number.NaN]) {
      expect(reviseCases(draft, new Map([['F04', cases]]))).toEqual({ kind: 'refused', code: 'not-whole-cases' });
    }
  });

  it('goes on hand less the shrink as it comes, and stays open for the rest', () => {
    // 32 ordered; 20 come, 2 of them torn: on hand 9 + 18 = 27, on order 40 - 20 = 20. Then the other 12.
    const order = purchaseOrder();
    const lines = [{ product: 'F04', came: quantity(20_000), shrink: quantity(2000) }];
    const first = receiveDelivery(order, { on: '2027-01-04', rest: 'open', lines });
    if (first.kind !== 'ok') throw new Error(first.code);
    expect(first.order).toMatchObject({ status: 'sent', receivedOn: '2027-01-04' });
    const after = moveStock(level(9, 40), first.moves);
    expect(after).toEqual(level(27, 20));
    const rest = [{ product: 'F04', came: quantity(12_000), shrink: quantity(0) }];
    const second = receiveDelivery(first.order, { on: '2027-01-06', rest: 'open', lines: rest });
    if (second.kind !== 'ok') throw new Error(second.code);
    expect(second.order).toMatchObject({ status: 'received', lines: [{ received: 32_000, shrink: 2000 }] });
    expect(moveStock(after, second.moves)).toEqual(level(39, 8));
  });

  it('takes what is missing off order when the rest is closed', () => {
    const lines = [{ product: 'F04', came: quantity(20_000), shrink: quantity(0) }];
    const closed = receiveDelivery(purchaseOrder(), { on: '2027-01-04', rest: 'closed', lines });
    if (closed.kind !== 'ok') throw new Error(closed.code);
    expect(closed.order.status).toBe('received');
    expect(moveStock(level(9, 40), closed.moves)).toEqual(level(29, 8));
  });

  it.each([
    ['not-ordered', { product: 'Q', came: quantity(1), shrink: quantity(0) }],
    ['more-shrink-than-came', { product: 'F04', came: quantity(1), shrink: quantity(2) }],
    ['nothing-came', { product: 'F04', came: quantity(0), shrink: quantity(0) }],
  ])('refuses a delivery: %s', (code, line) => {
    expect(receiveDelivery(purchaseOrder(), { on: '2027-01-04', rest: 'open', lines: [line] })).toMatchObject({ code });
  });

  it('never creates or loses a unit, in however many deliveries it comes', () => {
    const deliveries = fc.array(fc.tuple(fc.nat(20_000), fc.nat(20_000)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(deliveries, (amounts) => {
        let order = purchaseOrder();
        let stock = moveStock(level(9, 8), [{ product: 'F04', onHand: 0, onOrder: 32_000 }]);
        for (const [a, b] of amounts) {
          const [came, shrink] = [quantity(Math.max(a, b)), quantity(Math.min(a, b))];
          const lines = [{ product: 'F04', came, shrink }];
          const got = receiveDelivery(order, { on: '2027-01-04', rest: 'open', lines });
          if (got.kind !== 'ok') continue;
          order = got.order;
          stock = moveStock(stock, got.moves);
        }
        const [line] = order.lines;
        const received = line?.received ?? 0;
        expect(stock[0]?.onHand).toBe(9000 + received - (line?.shrink ?? 0));
        expect(stock[0]?.onOrder).toBe(8000 + Math.max(0, 32_000 - received));
      }),
    );
  });
});

describe('what plan lines get', () => {
  it('is the same share of each, rounded down', () => {
    // 32 ordered, 30 came, 2 torn: 28 of 32. A line of 3 bags gets 2.625.
    const shares = receivedShares([
      purchaseOrder({ status: 'received', lines: [orderLine({ received: 30, shrink: 2 })] }),
    ]);
    const share = shares.get('F04');
    expect(share).toEqual({ usable: 28_000, ordered: 32_000 });
    expect(share && fulfilledQuantity(quantity(3000), share)).toBe(2625);
    expect(lineTotal(orderLine({}))).toBe(8800);
  });
});

describe('changes since the last list', () => {
  it('name what is new, more, less and gone', () => {
    const [x, y, z] = keptList('L1').lines;
    if (x === undefined || y === undefined || z === undefined) throw new Error('no lines');
    const ordered = (line: typeof x, amount: number) => ({ ...line, ordered: quantity(amount) });
    const listed = { ...keptList('L1'), lines: [ordered(x, 0), ordered(y, 16_000), ordered(z, 8000)] };
    const before = stillToOrder(listed, []);
    const changes = listChanges([ordered(x, 8000), ordered(y, 8000)], before);
    expect([...changes.values()].map(({ product, kind }) => [product, kind])).toEqual([
      ['X', 'new'],
      ['Y', 'less'],
      ['Z', 'gone'],
    ]);
    expect(listChanges([ordered(x, 9000)], new Map([['X', quantity(8000)]])).get('X')?.kind).toBe('more');
    expect(listChanges(listed.lines, before).size).toBe(0);
  });

  it('do not speak of what was sent of that list: it is on order and needed no more', () => {
    const list = keptList('L1');
    const [order] = ordersOf(list, []).made;
    if (order === undefined) throw new Error('no order');
    const now = list.lines.map((line) => (line.product === 'X' ? { ...line, ordered: quantity(0) } : line));
    expect(listChanges(now, stillToOrder(list, [order])).get('X')?.kind).toBe('gone');
    expect(listChanges(now, stillToOrder(list, [{ ...order, status: 'sent', sentAt: 'now' }])).size).toBe(0);
  });
});
