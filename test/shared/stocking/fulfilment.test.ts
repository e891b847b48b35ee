import { describe, expect, it } from 'vitest';
import { fulfilmentOf } from '../../../shared/stocking/fulfilment.ts';
import { orderLine, purchaseOrder } from '../../builders/purchase-orders.ts';

describe('received against ordered', () => {
  it('adds worth over products and quantities within one product', () => {
    // Flour: 32 ordered, 30 came, 2 torn. 32 x 2.75 = 88.00, 30 x 2.75 = 82.50, 2 x 2.75 = 5.50.
    // Oats: 20 ordered and received at 1.10 = 22.00.
    const lines = [
      orderLine({ received: 30, shrink: 2 }),
      orderLine({ product: 'O01', cases: 2, caseSize: 10, price: 110, received: 20 }),
    ];
    const [mill] = fulfilmentOf([purchaseOrder({ status: 'received', receivedOn: '2027-01-04', lines })]);
    expect(mill).toEqual({
      supplier: 'MILL',
      orders: 1,
      onTime: 1,
      lines: 2,
      linesInFull: 1,
      ordered: 11_000,
      received: 10_450,
      shrink: 550,
      products: [
        { product: 'F04', ordered: 32_000, received: 30_000, shrink: 2_000 },
        { product: 'O01', ordered: 20_000, received: 20_000, shrink: 0 },
      ],
    });
  });

  it('counts an order as late when its last delivery came after the day it was due, or when some is still to come', () => {
    const line = orderLine({ received: 32 });
    const late = purchaseOrder({ status: 'received', receivedOn: '2027-01-05', lines: [line] });
    const open = purchaseOrder({ receivedOn: '2027-01-04', lines: [orderLine({ received: 8 })] });
    const punctual = purchaseOrder({ status: 'received', receivedOn: '2027-01-02', lines: [line] });
    expect(fulfilmentOf([late, open, punctual])[0]).toMatchObject({ orders: 3, onTime: 1 });
  });

  it('says nothing of drafts, of orders on their way and of cancelled ones', () => {
    const silent = [purchaseOrder({ status: 'draft' }), purchaseOrder(), purchaseOrder({ status: 'cancelled' })];
    expect(fulfilmentOf(silent)).toEqual([]);
  });

  it('keeps suppliers apart, in the order of their codes', () => {
    const received = { status: 'received', receivedOn: '2027-01-04' } as const;
    const two = [purchaseOrder({ ...received, supplier: 'ZED' }), purchaseOrder({ ...received, supplier: 'ABE' })];
    expect(fulfilmentOf(two).map(({ supplier }) => supplier)).toEqual(['ABE', 'ZED']);
  });
});
