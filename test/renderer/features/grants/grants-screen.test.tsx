import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rowReader } from '../../../../renderer/data/row-reader.ts';
import { GrantsScreen } from '../../../../renderer/features/grants/grants-screen.tsx';
import { ReservoirScreen } from '../../../../renderer/features/reservoir/reservoir-screen.tsx';
import { button, finishedBook, patient, sampleBook, showScreen } from '../sample-screen.tsx';

const row = (name: RegExp) => screen.findByRole('row', { name }, patient);
const asked = (name: string | RegExp) => screen.findByRole('dialog', { name }, patient);
const figure = (label: string) => screen.getByText(label).parentElement?.textContent;

test('a new request names every field it lacks', async () => {
  showScreen(await sampleBook(), <GrantsScreen />);
  await screen.findByText('No round is closed yet', {}, patient);
  fireEvent.click(await button('Add a request'));
  const dialog = await asked('New request');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  const refusals = (await within(dialog).findAllByRole('alert')).map(({ textContent }) => textContent);
  expect(refusals).toEqual([
    'Please name the producer.',
    'Please choose a product.',
    'Please say what the money is for.',
    'Please give an amount above 0.',
    'Please give a quantity above 0.',
  ]);
});

test('requests are changed and removed, and a removed one comes back', { timeout: 30_000 }, async () => {
  const book = await sampleBook();
  showScreen(book, <GrantsScreen />);
  fireEvent.click(within(await row(/Henfield Farm/)).getByRole('button', { name: 'G001' }));
  const dialog = await asked('Request G001');
  const amount = within(dialog).getByRole('textbox', { name: /^Amount/ });
  fireEvent.change(amount, { target: { value: '1,200.50' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect((await row(/Henfield Farm/)).textContent).toContain('1,200.50'), patient);
  fireEvent.click(within(await row(/Henfield Farm/)).getByRole('button', { name: 'G001' }));
  fireEvent.click(within(await asked('Request G001')).getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.queryByRole('row', { name: /Henfield Farm/ })).toBeNull(), patient);
  const message = await asked(/Request G001 removed/);
  fireEvent.click(within(message).getByRole('button', { name: 'Undo' }));
  expect((await row(/Henfield Farm/)).textContent).toContain('adds 20 dozen a week, returns 10% of deliveries');
});

test('awarding: 48,200 - 3,500 = 44,700, with its working and a reason', { timeout: 30_000 }, async () => {
  const book = await finishedBook();
  showScreen(book, <GrantsScreen />);
  const henfield = await row(/Henfield Farm/);
  expect(henfield.textContent).toMatch(
    /6,500\.00.*3,500\.00.*meets 10\.769 dozen a week.*proposed.*rank 1; limit per producer/,
  );
  expect(figure('Reservoir after')).toContain('$44,700.00');
  fireEvent.click(await button('Award the grants'));
  const dialog = await asked('Award the grants?');
  expect(dialog.textContent).toContain('$3,500.00 in 1 grant go out of the reservoir, which then holds $44,700.00.');
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Five of seven' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Award the grants' }));
  await waitFor(async () => expect((await row(/Henfield Farm/)).textContent).toContain('paid'), patient);
  expect(screen.queryByRole('button', { name: 'Award the grants' })).toBeNull();
  expect((await rowReader(book.db).all('ledger')).map(({ id }) => id).toSorted()).toEqual(['grant-G001', 'opening']);
});

test('a grant is reversed by an entry, and the money is back', { timeout: 30_000 }, async () => {
  const book = await finishedBook();
  showScreen(book, <GrantsScreen />);
  fireEvent.click(await button('Award the grants'));
  fireEvent.change(within(await asked('Award the grants?')).getByRole('textbox'), {
    target: { value: 'Five of seven' },
  });
  fireEvent.click(within(await asked('Award the grants?')).getByRole('button', { name: 'Award the grants' }));
  fireEvent.click(await button('Reverse the grant of request G001'));
  const dialog = await asked('Reverse the grant to Henfield Farm?');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Reverse' }));
  await within(dialog).findByText('Please give a reason; it is kept with the change.');
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Wrong farm' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Reverse' }));
  await waitFor(async () => expect((await row(/Henfield Farm/)).textContent).toContain('reversed'), patient);
  await waitFor(() => expect(figure('Reservoir after')).toContain('$48,200.00'), patient);
});

test('the reservoir’s ledger names both sides of every entry; a reversal keeps the entry', {
  timeout: 30_000,
}, async () => {
  const book = await finishedBook();
  showScreen(book, <ReservoirScreen />);
  await screen.findByText('No entries yet', {}, patient);
  expect(figure('May be spent')).toContain('$8,200.00');
  showScreen(book, <GrantsScreen />);
  fireEvent.click(await button('Award the grants'));
  fireEvent.change(within(await asked('Award the grants?')).getByRole('textbox'), {
    target: { value: 'Five of seven' },
  });
  fireEvent.click(within(await asked('Award the grants?')).getByRole('button', { name: 'Award the grants' }));
  const entry = await screen.findByRole('row', { name: /grant-G001/ }, patient);
  expect(entry.textContent).toMatch(
    /Cold room for eggsReservoir(?: → )?Grant to Henfield Farm3,500\.0044,700\.00posted/,
  );
  fireEvent.click(within(entry).getByRole('button', { name: 'Reverse entry grant-G001' }));
  const dialog = await asked('Reverse entry grant-G001?');
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Wrong farm' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Reverse' }));
  const reversal = await screen.findByRole('row', { name: /reversal-grant-G001.*Wrong farm/ }, patient);
  expect(reversal.textContent).toContain('48,200.00');
  expect((await rowReader(book.db).all('ledger')).length).toBe(3);
});
