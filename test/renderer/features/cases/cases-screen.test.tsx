import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  addPledge,
  beginCaseFill,
  endCaseFill,
  setCaseRules,
} from '../../../../renderer/data/commands/case-commands.ts';
import { revisePlan } from '../../../../renderer/data/commands/plan-commands.ts';
import { setPauses } from '../../../../renderer/data/commands/standing-commands.ts';
import { engineOf } from '../../../../renderer/data/sums/engine.ts';
import { caseExport, exportCsv } from '../../../../renderer/features/cases/case-export.ts';
import { CasesScreen } from '../../../../renderer/features/cases/cases-screen.tsx';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { newBook } from '../../data/test-book.ts';
import { button, patient, showScreen } from '../sample-screen.tsx';
import { firstDelivery, storyAssembly, storyBook } from './story-book.ts';

const board = () => screen.findByRole('table', { name: 'The board' }, patient);
const line = async (name: RegExp) => within(await board()).findByRole('row', { name }, patient);

describe('the board', () => {
  test('says for each product how many cases are full and what fills the next, closest first', async () => {
    showScreen(await storyBook(), <CasesScreen />);
    const rows = within(await board())
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Carrots.*1 of 25 lb.*8 lb more fills case 2/),
      expect.stringMatching(/^Eggs.*3 of 15 dozen.*3 cases, nobody short/),
      expect.stringMatching(/^Potatoes.*2 of 50 lb.*2 cases, nobody short/),
    ]);
  });

  test('says how many pause the delivery, also one that does so while case filling is open', async () => {
    const book = await storyBook();
    showScreen(book, <CasesScreen />);
    const before = (await line(/^Carrots/)).textContent;
    expect(screen.queryByText(/this delivery: what was planned/)).toBeNull();
    await beginCaseFill(book, firstDelivery);
    const pausing = { pauses: [{ from: firstDelivery, until: '2027-01-11' }], endsOn: null };
    expect(await setPauses(book, '0007', pausing)).toMatchObject({ kind: 'saved' });
    await screen.findByText(
      '1 household pauses this delivery: what was planned for it is not counted here.',
      {},
      patient,
    );
    await waitFor(async () => expect((await line(/^Carrots/)).textContent).not.toBe(before), patient);
    await endCaseFill(book, firstDelivery);
    await waitFor(() => expect(screen.queryByText(/this delivery: what was planned/)).toBeNull(), patient);
  });

  test('on the wall names no household', async () => {
    const book = await storyBook();
    await beginCaseFill(book, firstDelivery);
    await addPledge(book, { delivery: firstDelivery, product: 'C06', household: '0007' }, quantity(8000));
    showScreen(book, <CasesScreen />, 'wall');
    await line(/^Carrots.*2 of 25 lb/);
    expect(document.body.textContent).not.toMatch(/00(0[1-9]|1[0-2])/);
  });

  test('says so where nothing is planned yet', async () => {
    const { book } = await newBook();
    showScreen(book, <CasesScreen />);
    await screen.findByText('Nothing falls on this delivery', {}, patient);
  });
});

describe('the working', () => {
  test('of carrots says who is short, and follows a plan that changes', async () => {
    const book = await storyBook();
    showScreen(book, <CasesScreen />);
    const working = await screen.findByRole('table', { name: /^Carrots: households/ }, patient);
    const nine = within(working).getByRole('row', { name: /0009/ });
    expect(nine.textContent).toContain('place 9: the full cases had run out; its flexible part does not fill the case');
    await revisePlan(book, '0009', []);
    await waitFor(() => expect(within(working).queryByRole('row', { name: /0009/ })).toBeNull(), patient);
    // 33 lb wanted and 3 flexible are left: 1 case, 25 - 8 - 3 = 14 lb more.
    await line(/^Carrots.*14 lb more fills case 2/);
  });

  test('says by which lot the order came', async () => {
    const book = await storyBook();
    await setCaseRules(book, { fairness: { kind: 'lot', seed: 'spring rain' }, rest: 'tolerance' });
    showScreen(book, <CasesScreen />);
    const told = await screen.findAllByText(/SHA-256 of “spring rain\/product\/household”/, {}, patient);
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('adding', () => {
  test('a wrong number or amount is refused in the field, a right one clears the form', async () => {
    const book = await storyBook();
    await beginCaseFill(book, firstDelivery);
    showScreen(book, <CasesScreen />);
    const form = await screen.findByRole('form', { name: 'Add to fill the case' }, patient);
    const type = (label: string, value: string) =>
      fireEvent.change(within(form).getByLabelText(label), { target: { value } });
    fireEvent.submit(form);
    await within(form).findByText('Please give the household’s number.');
    type('Household', '0999');
    type('Takes more (lb)', '3');
    fireEvent.submit(form);
    await within(form).findByText('There is no household with this number.', {}, patient);
    type('Household', '0007');
    fireEvent.submit(form);
    await line(/^Carrots.*5 lb more fills case 2/);
    await waitFor(() => expect(within(form).getByLabelText('Household')).toHaveProperty('value', ''));
    fireEvent.click(await button('Take back what household 0007 added'));
    await waitFor(async () => expect((await line(/^Carrots/)).textContent).toContain('8 lb more'), patient);
  });
});

test('exports read back to the amounts on the board, and a product’s name never becomes a formula', async () => {
  const book = await storyBook();
  const workings = (await engineOf(book.db).caseWorkings(null)) ?? [];
  const products = storyAssembly().products.map((product) => ({ ...product, name: `=${product.name}` }));
  const { byHousehold, byProduct } = caseExport(workings, { products, currency: 'USD' });
  const gets = byHousehold.header.indexOf('gets');
  const total = byHousehold.rows.reduce((sum, row) => sum + Number(row[gets]), 0);
  expect(total).toBe(45 + 25 + 100);
  expect(byHousehold.rows.map((row) => row[1])).toEqual(byHousehold.rows.map((row) => row[1]).toSorted());
  expect(exportCsv(byProduct)).toContain(",C06,'=Carrots,lb,25,37,5,0,1,25,0,12,0,0.98,24.5");
});
