import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addSupplier } from '../../../../renderer/data/commands/supplier-commands.ts';
import { setSupplies } from '../../../../renderer/data/commands/supply-commands.ts';
import { SuppliersScreen } from '../../../../renderer/features/suppliers/suppliers-screen.tsx';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { button, enterInGrid, patient, sampleBook, showScreen } from '../sample-screen.tsx';

const henfield = { code: 'S1', name: 'Henfield Farm', email: '', phone: '', minimumOrder: money(0) };

test('without suppliers the producers with offers are shown, and one click makes one of them', {
  timeout: 20_000,
}, async () => {
  const book = await sampleBook();
  showScreen(book, <SuppliersScreen />);
  await screen.findByText('No suppliers yet', {}, patient);
  const row = await screen.findByRole('row', { name: /Henfield Farm/ }, patient);
  expect(row.textContent).toContain('Eggs');
  fireEvent.click(within(row).getByRole('button', { name: /Make a supplier/ }));
  await waitFor(
    async () => expect(await book.db.rows('supplies').get('E01/S01')).toMatchObject({ price: 305 }),
    patient,
  );
  await screen.findByRole('table', { name: 'Suppliers' }, patient);
});

test('a supplier is added with the next code, and an address without @ is refused', { timeout: 20_000 }, async () => {
  const book = await sampleBook();
  const { goTo } = showScreen(book, <SuppliersScreen />);
  fireEvent.click(await button('Add a supplier'));
  const dialog = await screen.findByRole('dialog', {}, patient);
  const type = (label: string, value: string) =>
    fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
  type('Name', 'Valley Foods');
  type('E-mail', 'orders');
  type('Least order (USD)', '150');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save supplier' }));
  await within(dialog).findByText(/it needs a name, an @/);
  type('E-mail', 'orders@valley.example');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save supplier' }));
  await waitFor(() => expect(goTo).toHaveBeenCalledWith('suppliers/S01'), patient);
  expect(await book.db.rows('suppliers').get('S01')).toMatchObject({ name: 'Valley Foods', minimumOrder: 15_000 });
});

test('a line with product and price is kept; a case that is no whole number of packs is refused', {
  timeout: 30_000,
}, async () => {
  const book = await sampleBook();
  await addSupplier(book, henfield);
  const terms = { leadDays: 3, caseSize: quantity(15_000), packSize: quantity(1000), minimumQuantity: quantity(0) };
  await setSupplies(book, [{ ...terms, product: 'E01', supplier: 'S1', price: money(305), preference: 1 }]);
  showScreen(book, <SuppliersScreen />, 'S1');
  const grid = 'Products of Henfield Farm';
  await enterInGrid(grid, { row: 0, column: 2 }, '12');
  await waitFor(async () => {
    expect(await book.db.rows('supplies').get('E01/S1')).toMatchObject({ caseSize: 12_000, packSize: 1000 });
  }, patient);
  await enterInGrid(grid, { row: 0, column: 3 }, '5');
  await screen.findByText(/Pack: A case is a whole number of packs/, {}, patient);
  expect(await book.db.rows('supplies').get('E01/S1')).toMatchObject({ packSize: 1000 });
});
