import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { announceRound } from '../../../../renderer/data/commands/round-commands.ts';
import { RoundsScreen } from '../../../../renderer/features/price-rounds/rounds-screen.tsx';
import { patient, sampleBook, showScreen } from '../sample-screen.tsx';

async function announced() {
  const book = await sampleBook();
  expect(await announceRound(book)).toMatchObject({ kind: 'saved' });
  return book;
}

const basketOf = (household: string) => `Household ${household}: what the prices mean`;

test('one household sees its own basket at both prices and what it may cost, on screen and on one sheet', {
  timeout: 20_000,
}, async () => {
  showScreen(await announced(), <RoundsScreen />, 'household/0101');
  const table = await screen.findByRole('table', { name: basketOf('0101') }, patient);
  const rows = within(table).getAllByRole('row');
  expect(rows.length).toBeGreaterThan(2);
  expect(rows[0]?.textContent).toContain('Market price');
  expect(screen.getAllByText('May cost')).toHaveLength(2);
  const sheets = screen.getAllByRole('heading', { level: 1, name: basketOf('0101'), hidden: true });
  expect(sheets).toHaveLength(2);
  const paper = sheets.at(-1)?.closest('section');
  // The sheet has every line and the sum, and speaks of nobody else.
  expect(paper?.querySelectorAll('tr').length).toBeGreaterThanOrEqual(rows.length + 1);
  expect(paper?.textContent?.match(/01\d\d/g)).toEqual(['0101']);
});

test('the way there is from the answers and by number, and a household without a plan is told so', {
  timeout: 20_000,
}, async () => {
  const { goTo } = showScreen(await announced(), <RoundsScreen />);
  const link = await screen.findByRole('link', { name: 'Basket of household 0107' }, patient);
  expect(link.getAttribute('href')).toBe('#/b/x/rounds/household/0107');
  fireEvent.click(screen.getByRole('button', { name: 'More actions' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Look up one household …' }, patient));
  expect(goTo).toHaveBeenCalledWith('rounds/household');
});

test('no household is there before one is chosen; one without a plan is told so', { timeout: 20_000 }, async () => {
  showScreen(await announced(), <RoundsScreen />, 'household');
  await screen.findByRole('combobox', { name: 'Household' }, patient);
  expect(screen.queryByText(/01\d\d/)).toBeNull();
  showScreen(await announced(), <RoundsScreen />, 'household/9999');
  await screen.findByText('This household has no plan', {}, patient);
});
