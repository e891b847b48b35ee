import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { rowReader } from '../../../../renderer/data/row-reader.ts';
import { ImportScreen } from '../../../../renderer/features/imports/import-screen.tsx';
import { writeMapping } from '../../../../shared/imports/mapping/kept-mapping.ts';
import type { Mapping } from '../../../../shared/imports/mapping.ts';
import { planLines } from '../../../../shared/plans/plan-lines.ts';
import { contents } from '../../data/test-book.ts';
import { button, patient, sampleBook, showScreen } from '../sample-screen.tsx';

const form = [
  'Member;Item;Qty;Up to;Rhythm',
  '0101;Milk, whole;1,5;;weekly',
  '0102;eggs lg doz;2;3;weekly',
  '0103;eggs lg doz;1;;weekly',
  '0104;Milk, whole;-2;;weekly',
].join('\n');

function choose(text: string, name = 'form.csv'): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
}

const heading = (name: string) => screen.findByRole('heading', { level: 2, name }, patient);
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

const focused = () => document.activeElement?.textContent;

async function goToCheck(): Promise<void> {
  choose(form);
  await heading('form.csv');
  await press('Go on to the columns');
  await press('Check the rows');
  await heading('What do these stand for?');
  const proposals = await screen.findByRole('group', { name: 'Proposals for “eggs lg doz”' }, patient);
  fireEvent.click(within(proposals).getByRole('button', { name: 'Eggs, grade A large' }));
  await press('Check the rows');
  await heading('What would be saved');
}

async function linesOf(book: Book, household: string): Promise<readonly string[]> {
  const plan = (await rowReader(book.db).one('plans', household))!;
  const products = new Map((await rowReader(book.db).all('products')).map(({ ordinal, code }) => [ordinal, code]));
  return [...planLines(plan)].map(({ product, want, upTo }) => `${products.get(product)} ${want} ${upTo}`);
}

describe('the wizard', { timeout: 30_000 }, () => {
  test('proposes what each column means and puts the focus on each step’s heading', async () => {
    showScreen(await sampleBook(), <ImportScreen />);
    choose(form);
    await heading('form.csv');
    await waitFor(() => expect(focused()).toBe('form.csv'));
    await press('Go on to the columns');
    await waitFor(() => expect(focused()).toBe('What the columns mean'));
    const meanings = screen.getAllByRole('combobox', { name: /^Meaning of/ }).map((each) => each.textContent);
    expect(meanings).toEqual(['Household', 'Product', 'Wants', 'Can take up to', 'Rhythm']);
  });

  test('saves nothing before the refused row is left out, then all as one change that one undo takes back', async () => {
    const book = await sampleBook();
    const before = await contents(book);
    showScreen(book, <ImportScreen />);
    await goToCheck();
    expect(screen.getByRole('row', { name: /-2/ }).textContent).toMatch(/^5Qty-2A quantity cannot be below zero/);
    const save = await button('Save 3 rows');
    expect(save).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('checkbox', { name: /Leave these 1 row/ }));
    await press('Save 3 rows');
    await heading('Imported');
    expect(await linesOf(book, '0102')).toContain('E01 2000 3000');
    await press('Undo the import');
    await heading('Taken back');
    expect(await contents(book)).toEqual(before);
  });

  test('the same file again is already imported, and its spellings are not asked again', async () => {
    const book = await sampleBook();
    showScreen(book, <ImportScreen />);
    await goToCheck();
    fireEvent.click(screen.getByRole('checkbox', { name: /Leave these/ }));
    await press('Save 3 rows');
    await press('Import another file');
    choose(form);
    await heading('form.csv');
    await press('Go on to the columns');
    await press('Check the rows');
    await heading('What would be saved');
    await screen.findByText('Already imported, 0 new', {}, patient);
    expect(screen.queryByRole('button', { name: /^Save \d/ })).toBeNull();
  });

  test('a file that is no table is refused with what to do, and the next one can be chosen', async () => {
    showScreen(await sampleBook(), <ImportScreen />);
    choose('', 'empty.csv');
    await screen.findByText('“empty.csv” was not read', {}, patient);
    choose(form);
    await heading('form.csv');
    expect(screen.queryByText(/was not read/)).toBeNull();
  });

  test('a form shared as a file explains another file with the same columns', async () => {
    showScreen(await sampleBook(), <ImportScreen />);
    const mapping: Mapping = {
      target: 'plans',
      columns: [
        { header: 'Wer', role: 'household' },
        { header: 'Zwei', role: 'want' },
        { header: 'Eins', role: 'product' },
      ],
      decimalMark: 'comma',
      dateOrder: 'day-first',
      constants: { rhythm: '2-weekly' },
      values: [],
    };
    choose('Wer;Eins;Zwei\n0101;M02;1,5\n');
    await heading('form.csv');
    await press('Go on to the columns');
    await heading('What the columns mean');
    const input = document.querySelector<HTMLInputElement>('input[accept^=".json"]')!;
    fireEvent.change(input, { target: { files: [new File([writeMapping('Autumn form', mapping)], 'a.json')] } });
    await screen.findByText('The columns are read as in “Autumn form”.', {}, patient);
    const meanings = screen.getAllByRole('combobox', { name: /^Meaning of/ }).map((each) => each.textContent);
    expect(meanings).toEqual(['Household', 'Product', 'Wants']);
    expect(screen.getByRole('combobox', { name: 'Rhythm' }).textContent).toBe('Every 2 weeks');
    fireEvent.change(input, { target: { files: [new File(['{}'], 'b.json')] } });
    await screen.findByText('This file holds no form of Plenum.', {}, patient);
  });
});
