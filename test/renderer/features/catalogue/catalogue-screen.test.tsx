import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keepMarketSeries } from '../../../../renderer/data/commands/series-commands.ts';
import { addSupplier } from '../../../../renderer/data/commands/supplier-commands.ts';
import { setSupplies } from '../../../../renderer/data/commands/supply-commands.ts';
import { CatalogueScreen } from '../../../../renderer/features/catalogue/catalogue-screen.tsx';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { button, patient, sampleBook, showScreen } from '../sample-screen.tsx';

/** The first cell of a row is its header and opens it. */
const rowCodes = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent);

async function suppliedBook() {
  const book = await sampleBook();
  for (const [code, name] of [
    ['S1', 'Henfield Farm'],
    ['S2', 'Alder Hens'],
  ] as const) {
    await addSupplier(book, { code, name, email: '', phone: '', minimumOrder: money(0) });
  }
  const terms = {
    leadDays: 3,
    caseSize: quantity(15_000),
    packSize: quantity(1000),
    minimumQuantity: quantity(20_000),
  };
  await setSupplies(book, [
    { ...terms, product: 'E01', supplier: 'S1', price: money(305), preference: 1 },
    { ...terms, product: 'E01', supplier: 'S2', price: money(350), preference: 2 },
  ]);
  return book;
}

test('all old market prices are said once and calmly', async () => {
  showScreen(await sampleBook(), <CatalogueScreen />);
  await screen.findByText('Every market price here is older than a year.', {}, patient);
  expect(screen.getAllByText('old')).toHaveLength(14);
});

test('the list narrows down as one types, best fit first, and by filter', { timeout: 20_000 }, async () => {
  showScreen(await suppliedBook(), <CatalogueScreen />);
  const search = await screen.findByRole('searchbox', {}, patient);
  fireEvent.change(search, { target: { value: 'egg' } });
  await waitFor(() => expect(rowCodes()).toEqual(['E01']), patient);
  fireEvent.change(search, { target: { value: 'zzzz' } });
  await screen.findByText('No product fits what is asked for.', {}, patient);
  fireEvent.change(search, { target: { value: '' } });
  await screen.findByText('14 products.', {}, patient);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Without a supplier' }));
  await screen.findByText('13 of 14 products.', {}, patient);
  expect(rowCodes()).not.toContain('E01');
  fireEvent.click(screen.getByRole('checkbox', { name: 'In season now' }));
  // In January neither tomatoes (Jul-Oct) nor strawberries (May-Jul).
  await screen.findByText('11 of 14 products.', {}, patient);
});

test('suppliers stand side by side, and another one can be asked first', { timeout: 20_000 }, async () => {
  const book = await suppliedBook();
  showScreen(book, <CatalogueScreen />, 'E01');
  const henfield = await screen.findByRole('row', { name: /Henfield Farm/ }, patient);
  // 15 doz at 3.05 are 45.75; against 3.12 it is -2.2 %; a minimum of 20 is two cases.
  await waitFor(() => expect(henfield.textContent).toMatch(/3\.0545\.75-2\.2%-2\.2%15 dozen30 dozen3 daysFirst/));
  const alder = screen.getByRole('row', { name: /Alder Hens/ });
  expect(alder.textContent).toContain('+12.2%');
  fireEvent.click(within(alder).getByRole('button', { name: /Ask first/ }));
  await waitFor(async () => {
    expect(await book.db.rows('supplies').get('E01/S2')).toMatchObject({ preference: 1 });
  }, patient);
});

test('series stand side by side; what does not convert is marked and cannot be used', { timeout: 20_000 }, async () => {
  const book = await sampleBook();
  const one = { product: 'F04', item: '', currency: 'USD' };
  const points = [{ date: '2027-01-02', priceTenThousandths: 6000 }];
  await keepMarketSeries(book, {
    series: [
      { ...one, source: 'Corner shop', unit: 'lb', points },
      { ...one, source: 'Mill list', unit: 'sack', points },
    ],
    use: [],
  });
  showScreen(book, <CatalogueScreen />, 'F04');
  const sack = await screen.findByRole('row', { name: /Mill list/ }, patient);
  expect(sack.textContent).toContain('Other unit');
  expect(within(sack).queryByRole('button', { name: /^Use/ })).toBeNull();
  fireEvent.click(within(screen.getByRole('row', { name: /Corner shop/ })).getByRole('button', { name: /^Use/ }));
  // 0.60 a lb is 3.00 for a bag of 5 lb.
  await waitFor(async () => {
    const marketPrice = { price: 300, source: 'Corner shop', date: '2027-01-02' };
    expect(await book.db.rows('products').get('F04')).toMatchObject({ marketPrice });
  }, patient);
  await screen.findByText('In use', {}, patient);
});

test('a price without source or date is not kept', { timeout: 20_000 }, async () => {
  const book = await sampleBook();
  showScreen(book, <CatalogueScreen />, 'F04');
  fireEvent.click(await button('Write down a price'));
  const dialog = await screen.findByRole('dialog', {}, patient);
  const type = (label: string, value: string) =>
    fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
  type('Price (USD)', '2.89');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep this price' }));
  await within(dialog).findByText(/needs the source/);
  await within(dialog).findByText(/needs the date/);
  expect(await book.db.rows('marketSeries').count()).toBe(0);
  type('Where it was seen', 'Corner shop');
  type('Date it was seen', '2027-01-02');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep this price' }));
  await waitFor(async () => expect(await book.db.rows('marketSeries').count()).toBe(1), patient);
  expect(await book.db.rows('marketSeries').get('F04/Corner shop')).toMatchObject({
    points: [{ date: '2027-01-02', priceTenThousandths: 28_900 }],
    unit: 'bag',
  });
});

test('details are edited with the product, its plan unit proposing the measure', { timeout: 20_000 }, async () => {
  const book = await sampleBook();
  showScreen(book, <CatalogueScreen />, 'R05');
  fireEvent.click(await button('Edit product'));
  const dialog = await screen.findByRole('dialog', {}, patient);
  fireEvent.change(within(dialog).getByLabelText('Department'), { target: { value: 'Grains ' } });
  fireEvent.change(within(dialog).getByLabelText('Also called'), { target: { value: 'rice wh lg\n\nlong grain' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save product' }));
  await waitFor(async () => {
    expect(await book.db.rows('productDetails').get('R05')).toEqual({
      ...{ product: 'R05', unitCode: 'LBR', department: 'Grains', storagePlace: '', catchWeight: false },
      aliases: ['rice wh lg', 'long grain'],
    });
  }, patient);
});
