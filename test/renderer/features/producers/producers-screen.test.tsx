import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { rowReader } from '../../../../renderer/data/row-reader.ts';
import { ProducersScreen } from '../../../../renderer/features/producers/producers-screen.tsx';
import { newBook } from '../../data/test-book.ts';
import { button, enterInGrid, patient, sampleBook, showScreen } from '../sample-screen.tsx';

const offersOf = async (book: Book, key: string) => (await rowReader(book.db).one('offers', key))?.steps ?? [];

test('products stand beside what is offered and wanted, and open', async () => {
  const { goTo } = showScreen(await sampleBook(), <ProducersScreen />);
  const eggs = await screen.findByRole('row', { name: /Eggs/ }, patient);
  expect(eggs.textContent).toMatch(/dozen4130short.*Henfield Farm/);
  expect(screen.getByRole('row', { name: /Tomatoes/ }).textContent).toContain('out of season');
  fireEvent.click(within(eggs).getByRole('button', { name: /Eggs/ }));
  expect(goTo).toHaveBeenCalledWith('producers/product/E01');
});

test('a new step typed into the last line is kept as an offer, and its cross takes it away', {
  timeout: 30_000,
}, async () => {
  const book = await sampleBook();
  showScreen(book, <ProducersScreen />, 'product/E01');
  const grid = 'Offers: Eggs, grade A large';
  await enterInGrid(grid, { row: 2, column: 0 }, 'Alder Hens');
  await enterInGrid(grid, { row: 2, column: 1 }, '3.20');
  expect(await offersOf(book, 'Alder Hens/E01')).toEqual([]);
  await enterInGrid(grid, { row: 2, column: 2 }, '12');
  await waitFor(async () => {
    const step = { price: 320, quantityPerWeek: 12_000, minimumLot: 0 };
    expect(await offersOf(book, 'Alder Hens/E01')).toEqual([step]);
  }, patient);
  const table = await screen.findByRole('grid', { name: grid }, patient);
  const row = await within(table).findByRole('row', { name: /Alder Hens/ }, patient);
  fireEvent.click(within(row).getByRole('button', { name: 'Remove this row' }));
  await waitFor(async () => expect(await offersOf(book, 'Alder Hens/E01')).toEqual([]), patient);
  expect(await screen.findByText('Step of Alder Hens removed.', {}, patient)).toBeTruthy();
});

test('a price that stands in the ladder already is refused where it was typed', { timeout: 20_000 }, async () => {
  const book = await sampleBook();
  showScreen(book, <ProducersScreen />, `producer/${encodeURIComponent('Henfield Farm')}`);
  const grid = 'Offers: Henfield Farm';
  await enterInGrid(grid, { row: 0, column: 1 }, '3.30');
  await screen.findByText(/There is already a step at this price/, {}, patient);
  expect((await offersOf(book, 'Henfield Farm/E01')).map(({ price }) => price)).toEqual([305, 330]);
});

test('a producer is added by name and then enters its offers', async () => {
  const { goTo } = showScreen(await sampleBook(), <ProducersScreen />, 'producer');
  await screen.findByRole('row', { name: /Henfield Farm/ }, patient);
  fireEvent.click(screen.getAllByRole('button', { name: 'Add a producer' })[0]!);
  const dialog = await screen.findByRole('dialog', { name: 'Add a producer' }, patient);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Enter its offers' }));
  await within(dialog).findByText('Please give a name.');
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Oak & Elm' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Enter its offers' }));
  expect(goTo).toHaveBeenCalledWith('producers/producer/Oak%20%26%20Elm');
});

test('without products the way to the catalogue is shown', async () => {
  const { book } = await newBook();
  showScreen(book, <ProducersScreen />);
  await screen.findByText('No products yet', {}, patient);
  expect(await button('Add a producer')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open the catalogue' })).toBeTruthy();
});
