import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { addSupplier } from '../../../../renderer/data/commands/supplier-commands.ts';
import { setSupplies } from '../../../../renderer/data/commands/supply-commands.ts';
import { rowReader } from '../../../../renderer/data/row-reader.ts';
import { StockingScreen } from '../../../../renderer/features/stocking/stocking-screen.tsx';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { supplier, supply } from '../../../builders/stocking-cases.ts';
import { button, enterInGrid, patient, sampleBook, showScreen } from '../sample-screen.tsx';

/** The sample with flour from MILL (first, with a least order) and FARM (second, dearer). */
async function suppliedBook(minimumOrder = 0): Promise<Book> {
  const book = await sampleBook();
  for (const each of [supplier('MILL', minimumOrder), supplier('FARM')]) await addSupplier(book, each);
  const flour = { product: 'F04', leadDays: 7, price: money(275) };
  await setSupplies(book, [
    supply({ ...flour, supplier: 'MILL' }),
    supply({ ...flour, supplier: 'FARM', preference: 2, caseSize: quantity(10_000) }),
  ]);
  return book;
}

async function flourRow() {
  const grid = await screen.findByRole('grid', { name: /^Stocking list/ }, patient);
  return within(grid).findByRole('row', { name: /^Flour/ }, patient);
}

describe('the list', { timeout: 30_000 }, () => {
  test('is issued, ordered once, and says what changed since', async () => {
    const book = await suppliedBook();
    const { goTo } = showScreen(book, <StockingScreen />);
    await screen.findByText('Not issued yet', {}, patient);
    fireEvent.click(await button('Issue the list'));
    await screen.findByText('As issued: L1', {}, patient);
    fireEvent.click(await button('Make the orders'));
    await waitFor(() => expect(goTo).toHaveBeenCalledWith('orders'), patient);
    expect(await rowReader(book.db).keys('purchaseOrders')).toEqual(['L1-MILL']);
    await screen.findByRole('link', { name: 'Open the orders' }, patient);
    // 44 - 20 - 8 = 16 -> 2 cases of 8 in place of 4.
    await enterInGrid('Stocking list', { row: 3, column: 2 }, '20');
    await screen.findByText('1 change since L1', {}, patient);
    expect((await flourRow()).textContent).toContain('Less than 32');
    await button('Issue the list');
  });

  test('below a least order offers the next supplier, or cases of what runs out first', async () => {
    // 32 bags at 2.75 are 88.00; 12.00 are missing: one more case of 8 is 22.00.
    showScreen(await suppliedBook(100_00), <StockingScreen />);
    await screen.findByText('The order to MILL Co is below its minimum', {}, patient);
    expect(screen.getByText(/It comes to \$88.00 and should come to \$100.00: \$12.00 is missing/)).toBeTruthy();
    fireEvent.click(await button('Add 1 case of what runs out first'));
    await waitFor(async () => expect((await flourRow()).textContent).toMatch(/27.*54013/), patient);
    expect(screen.queryByText('The order to MILL Co is below its minimum')).toBeNull();
    fireEvent.click(await button('Take it back'));
    fireEvent.click(await button('Ask the next supplier for 1 product'));
    // 27 in cases of 10: 3 = 30, 3 over.
    await waitFor(async () => expect((await flourRow()).textContent).toMatch(/27.*3303.*FARM Co/), patient);
  });

  test('is grouped by supplier, those without one last', async () => {
    showScreen(await suppliedBook(), <StockingScreen />);
    fireEvent.click(await button('Supplier'));
    await screen.findByRole('heading', { name: 'MILL Co' }, patient);
    const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(titles).toEqual(['MILL Co', 'Without a supplier', 'Left out']);
  });

  test('follows the days of the store', async () => {
    const book = await suppliedBook();
    showScreen(book, <StockingScreen />);
    fireEvent.click(await button('More actions'));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Days of the store' }, patient));
    const dialog = await screen.findByRole('dialog', { name: 'Days of the store' }, patient);
    const holidays = within(dialog).getByLabelText(/^Holidays/);
    fireEvent.change(holidays, { target: { value: 'new year' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save days' }));
    await within(dialog).findByText('“new” is not a date like 2027-01-01.', {}, patient);
    fireEvent.change(holidays, { target: { value: '2027-01-04\n2027-01-01' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save days' }));
    // Monday 4 January is closed: delivered on Sunday the 3rd, ordered seven days before.
    await waitFor(async () => expect((await flourRow()).textContent).toContain('Dec 27, 2026'), patient);
  });

  test('late lines are named with the day on which they come', async () => {
    // The desk's clock stands at 5 January 2027: all order dates for 4 January have passed.
    showScreen(await suppliedBook(), <StockingScreen />);
    await screen.findByText('The order date has passed for 12 products', {}, patient);
    fireEvent.click(within(await flourRow()).getByRole('button', { name: /Dec 28/ }));
    await screen.findByText('This day has passed. Ordered today, it comes on Jan 12, 2027.', {}, patient);
  });
});

test('counts typed back are one change, and the list starts from them', { timeout: 20_000 }, async () => {
  const book = await suppliedBook();
  const { goTo } = showScreen(book, <StockingScreen />, 'counts');
  // The supplier's page first, then by name: flour, apples.
  await enterInGrid('Counts from paper', { row: 0, column: 1 }, '20');
  await enterInGrid('Counts from paper', { row: 1, column: 1 }, '7.5');
  fireEvent.click(await button('Save 2 counts'));
  await waitFor(() => expect(goTo).toHaveBeenCalledWith('stocking'), patient);
  expect(await rowReader(book.db).many('stock', ['F04', 'A08'])).toMatchObject([
    { onHand: 20_000, onOrder: 8000 },
    { onHand: 7500, onOrder: 0 },
  ]);
});
