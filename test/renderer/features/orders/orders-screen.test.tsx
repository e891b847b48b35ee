import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { plainCommand, write } from '../../../../renderer/data/command.ts';
import { addSupplier } from '../../../../renderer/data/commands/supplier-commands.ts';
import { rowReader } from '../../../../renderer/data/row-reader.ts';
import { runCommand } from '../../../../renderer/data/run-command.ts';
import { OrdersScreen } from '../../../../renderer/features/orders/orders-screen.tsx';
import type { PurchaseOrder } from '../../../../shared/stocking/purchase-order.ts';
import { orderLine, purchaseOrder } from '../../../builders/purchase-orders.ts';
import { supplier } from '../../../builders/stocking-cases.ts';
import { button, enterInGrid, patient, sampleBook, showScreen } from '../sample-screen.tsx';

async function bookWith(...orders: readonly PurchaseOrder[]): Promise<Book> {
  const book = await sampleBook();
  await addSupplier(book, { ...supplier('MILL'), name: 'Mill Brook', email: 'orders@mill.example' });
  const writes = orders.map((row) => ({ table: 'purchaseOrders', key: row.id, row }) as const);
  await runCommand(
    book,
    plainCommand('orders.put', async () => write(writes)),
  );
  return book;
}

const draft = purchaseOrder({ status: 'draft', sentAt: null });
const order = (book: Book) => rowReader(book.db).one('purchaseOrders', 'L1-MILL');

describe('orders', { timeout: 30_000 }, () => {
  test('stand in lists by their state; without any the way to the stocking list is shown', async () => {
    showScreen(await bookWith(), <OrdersScreen />);
    await screen.findByText('No orders yet', {}, patient);
    expect(screen.getByRole('link', { name: 'Open the stocking list' })).toBeTruthy();
  });

  test('open and late ones are shown first, the others by a click', async () => {
    const received = purchaseOrder({ id: 'L0-MILL', status: 'received', receivedOn: '2027-01-04' });
    const { goTo } = showScreen(await bookWith(draft, received), <OrdersScreen />);
    // The desk's clock stands at 5 January: it should have been sent by 28 December.
    const row = await screen.findByRole('row', { name: /L1-MILL.*Mill Brook.*Draft.*Late/ }, patient);
    expect(row.textContent).toContain('$88.00');
    fireEvent.click(within(row).getByRole('button', { name: 'L1-MILL' }));
    expect(goTo).toHaveBeenCalledWith('orders/order/L1-MILL');
    fireEvent.click(await button('Received (1)'));
    await screen.findByRole('row', { name: /L0-MILL/ }, patient);
  });

  test('a draft is changed by the case, then sent', async () => {
    const book = await bookWith(draft);
    showScreen(book, <OrdersScreen />, 'order/L1-MILL');
    await enterInGrid('Lines of the order', { row: 0, column: 1 }, '2.5');
    await screen.findByText(/Whole cases only/, {}, patient);
    await enterInGrid('Lines of the order', { row: 0, column: 1 }, '5');
    await waitFor(
      async () => expect(await order(book)).toMatchObject({ lines: [{ cases: 5, ordered: 40_000 }] }),
      patient,
    );
    fireEvent.click(await button('Mark as sent'));
    await button('Receive a delivery');
    expect(await rowReader(book.db).one('stock', 'F04')).toMatchObject({ onHand: 9000, onOrder: 48_000 });
  });

  test('a delivery of which nothing came is refused; what came is on hand', async () => {
    const book = await bookWith(purchaseOrder());
    showScreen(book, <OrdersScreen />, 'order/L1-MILL');
    fireEvent.click(await button('Receive a delivery'));
    fireEvent.click(await button('Save delivery'));
    await screen.findByText('Please type what came, or tick that nothing more comes.', {}, patient);
    await enterInGrid('What came', { row: 0, column: 2 }, '30');
    fireEvent.click(screen.getByRole('checkbox', { name: /Nothing more comes/ }));
    fireEvent.click(await button('Save delivery'));
    await waitFor(
      async () => expect(await order(book)).toMatchObject({ status: 'received', receivedOn: '2027-01-05' }),
      patient,
    );
    expect(await rowReader(book.db).one('stock', 'F04')).toMatchObject({ onHand: 39_000 });
  });

  test('an order is cancelled with a reason', async () => {
    const book = await bookWith(purchaseOrder());
    showScreen(book, <OrdersScreen />, 'order/L1-MILL');
    fireEvent.click(await button('More actions'));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Cancel order' }, patient));
    const dialog = await screen.findByRole('dialog', { name: 'Cancel order L1-MILL?' }, patient);
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'The mill stands still' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel order' }));
    await waitFor(async () => expect(await order(book)).toMatchObject({ status: 'cancelled' }), patient);
  });

  test('the e-mail text is what is copied, and the paper carries the same lines', async () => {
    const copied = vi.fn(async () => {});
    vi.stubGlobal('navigator', { ...navigator, language: 'en-US', clipboard: { writeText: copied } });
    showScreen(await bookWith(draft), <OrdersScreen />, 'order/L1-MILL');
    fireEvent.click(await button('E-mail text'));
    await screen.findByText(/To orders@mill.example/, {}, patient);
    fireEvent.click(await button('Copy the text'));
    await screen.findByText('Copied.', {}, patient);
    expect(copied).toHaveBeenCalledWith(
      expect.stringContaining('4 cases of 8 bag: Flour, all-purpose, 5 lb bag (F04)'),
    );
    const paper = screen
      .getByText('If you get order L1-MILL more than once, please deliver it only once.')
      .closest('section');
    expect(paper?.textContent).toMatch(
      /Willow Creek Food Co-op.*Order L1-MILL.*Mill Brook.*Jan 4, 2027.*Flour.*\$88\.00/,
    );
  });

  test('an order is saved as a file that holds every line', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    showScreen(await bookWith(draft), <OrdersScreen />, 'order/L1-MILL');
    fireEvent.click(await button('More actions'));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Save as CSV' }, patient));
    const text = await (made.mock.calls[0]![0] as Blob).text();
    expect(text.split('\n')[1]).toBe(
      'L1-MILL,MILL,2027-01-04,F04,"Flour, all-purpose, 5 lb bag",bag,4,8,32,2.75,88.00,,0',
    );
  });

  test('an order that is not there says so', async () => {
    showScreen(await bookWith(), <OrdersScreen />, 'order/L9-MILL');
    await screen.findByText('There is no such order', {}, patient);
  });
});

test('received against ordered, by supplier and by product', { timeout: 20_000 }, async () => {
  const lines = [orderLine({ received: 30, shrink: 2 })];
  const received = purchaseOrder({ status: 'received', receivedOn: '2027-01-04', lines });
  showScreen(await bookWith(received), <OrdersScreen />, 'received');
  const row = await screen.findByRole('row', { name: /Mill Brook/ }, patient);
  expect(row.textContent).toMatch(/1 of 1.*0 of 1.*\$88\.00.*\$82\.50 \(93\.8%\).*\$5\.50 \(6\.7%\)/);
  const product = await screen.findByRole('row', { name: /Flour/ }, patient);
  expect(product.textContent).toMatch(/32 bag.*30 bag.*2 bag.*87\.5%/);
});
