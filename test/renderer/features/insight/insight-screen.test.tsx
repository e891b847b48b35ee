import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { plainCommand, type RowWrite, write } from '../../../../renderer/data/command.ts';
import { runCommand } from '../../../../renderer/data/run-command.ts';
import { InsightScreen } from '../../../../renderer/features/insight/insight-screen.tsx';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { newBook } from '../../data/test-book.ts';
import { patient, sampleAssembly, sampleBook, showScreen } from '../sample-screen.tsx';

async function put(book: Book, ...writes: readonly RowWrite[]): Promise<void> {
  expect(
    await runCommand(
      book,
      plainCommand('test.put', async () => write(writes)),
    ),
  ).toMatchObject({ kind: 'saved' });
}

test('without plans the way to them is shown', async () => {
  const { book } = await newBook();
  showScreen(book, <InsightScreen />);
  await screen.findByText('Nothing to look at yet', {}, patient);
  expect(screen.getByRole('link', { name: 'Open the plans' })).toBeTruthy();
});

test('without purchases and orders each part says what to do; lines nobody wants are named', async () => {
  const tea = { ...sampleAssembly().products[0]!, code: 'TEA', name: 'Tea', ordinal: 99 };
  const book = await sampleBook((assembly) => ({ ...assembly, products: [...assembly.products, tea] }));
  showScreen(book, <InsightScreen />);
  await screen.findByRole('link', { name: 'Open import and export' }, patient);
  expect(screen.getByRole('link', { name: 'Open the orders' })).toBeTruthy();
  const unwanted = screen.getByRole('table', { name: 'Lines nobody wants' });
  expect(within(unwanted).getByRole('row', { name: /Tea/ }).textContent).toContain('nobody offers it');
});

test('purchases stand beside the plans of the same households, and producers by what came of orders', async () => {
  const book = await sampleBook();
  const products = [{ product: 'E01', quantity: quantity(45_000), weeksBought: 10 }];
  const row = { household: '0101', from: '2026-01-05', to: '2026-03-15', weeks: 10, products };
  const orderLine = {
    ...{ product: 'E01', cases: 2, caseSize: quantity(15_000), price: money(300), ordered: quantity(30_000) },
    ...{ received: quantity(27_000), shrink: quantity(0) },
  };
  const order = {
    ...{ id: 'o1', supplier: 'HF', list: 'l', orderBy: '2027-01-01', deliverOn: '2027-01-05', sentAt: null },
    ...{ status: 'received' as const, receivedOn: '2027-01-06', lines: [orderLine] },
  };
  const supplier = { code: 'HF', name: 'Henfield Farm', email: '', phone: '', minimumOrder: money(0) };
  await put(
    book,
    { table: 'purchases', key: '0101', row },
    { table: 'suppliers', key: 'HF', row: supplier },
    { table: 'purchaseOrders', key: 'o1', row: order },
  );
  showScreen(book, <InsightScreen />);
  await screen.findByText(/1 household of 40 with a plan have receipts/, {}, patient);
  const compared = screen.getByRole('table', { name: 'Plans against purchases' });
  // 0.5 dozen planned, 45 / 10 = 4.5 bought: 4 more, at 3.12 12.48 a week.
  expect(within(compared).getByRole('row', { name: /Eggs/ }).textContent).toContain('0.5 dozen4.5 dozen4 dozen$12.48');
  const reliable = screen.getByRole('table', { name: 'Producers’ reliability' });
  expect(within(reliable).getByRole('row', { name: /Henfield Farm/ }).textContent).toContain('90%0%0 of 11');
  expect(screen.getByText(/Henfield Farm is the least reliable: 90% of what was ordered could be used/)).toBeTruthy();
});
