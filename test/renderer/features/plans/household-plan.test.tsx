import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { saveDraft } from '../../../../renderer/data/commands/draft-commands.ts';
import { addHousehold } from '../../../../renderer/data/commands/household-commands.ts';
import { announceRound } from '../../../../renderer/data/commands/round-commands.ts';
import { noteUnkept, readUnkept } from '../../../../renderer/data/unkept-lines.ts';
import { PlansScreen } from '../../../../renderer/features/plans/plans-screen.tsx';
import { line } from '../../data/sample-rows.ts';
import { household } from '../../data/test-book.ts';
import { button, enterInGrid, patient, sampleBook, showScreen } from '../sample-screen.tsx';

const grid = 'Plan of household 0900';

async function openedBook(): Promise<Book> {
  const book = await sampleBook();
  await addHousehold(book, household('0900'));
  return book;
}

const draftOf = (book: Book) => book.db.rows('drafts').get('0900');
const wanted = async (row: number) => {
  const table = await screen.findByRole('grid', { name: grid }, patient);
  return table.querySelector(`[data-cell="${row} 1"]`)?.textContent;
};

afterEach(() => localStorage.clear());

test('what is typed is kept as a draft after a pause, and handing in makes it the plan', async () => {
  const book = await openedBook();
  await saveDraft(book, { household: '0900', lines: [line(0, 2000)], origin: 'purchases' });
  showScreen(book, <PlansScreen />, '0900');
  await enterInGrid(grid, { row: 0, column: 1 }, '2.5');
  expect(readUnkept(book.bookId, '0900')?.[0]?.want).toBe(2500);
  expect(await book.db.rows('plans').get('0900')).toBeUndefined();
  await waitFor(() => expect(readUnkept(book.bookId, '0900')).toBeNull(), patient);
  expect(await draftOf(book)).toMatchObject({ lineCount: 1, origin: 'purchases' });
  fireEvent.click(await button('Hand in'));
  await screen.findByText(/no. 1 to come in, begun from purchases/, {}, patient);
  expect(await draftOf(book)).toBeUndefined();
  expect(await book.db.rows('plans').get('0900')).toMatchObject({ lineCount: 1 });
});

test('handing in does not wait for the pause, and after the first round it says that it is late', async () => {
  const book = await openedBook();
  await announceRound(book);
  await saveDraft(book, { household: '0900', lines: [line(0, 2000)], origin: null });
  showScreen(book, <PlansScreen />, '0900');
  await screen.findByText(/handed in now, this plan is marked late/, {}, patient);
  await enterInGrid(grid, { row: 0, column: 1 }, '3');
  fireEvent.click(await button('Hand in'));
  await screen.findByText('handed in late', {}, patient);
  expect(await draftOf(book)).toBeUndefined();
  expect(await wanted(0)).toBe('3');
});

test('lines that another window has put in their place are shown; typing goes on from them', async () => {
  const book = await openedBook();
  await saveDraft(book, { household: '0900', lines: [line(0, 2000)], origin: null });
  showScreen(book, <PlansScreen />, '0900');
  await waitFor(async () => expect(await wanted(0)).toBe('2'), patient);
  await saveDraft(book, { household: '0900', lines: [line(0, 4000), line(1, 1000)], origin: null });
  await waitFor(async () => expect(await wanted(0)).toBe('4'), patient);
  expect(await wanted(1)).toBe('1');
});

test('a window that was closed while typing loses nothing', async () => {
  const book = await openedBook();
  noteUnkept(book.bookId, '0900', [line(2, 7000)]);
  showScreen(book, <PlansScreen />, '0900');
  await waitFor(async () => expect(await wanted(0)).toBe('7'), patient);
  await waitFor(async () => expect(await draftOf(book)).toMatchObject({ lineCount: 1 }), patient);
  expect(readUnkept(book.bookId, '0900')).toBeNull();
});

test('the list says how each plan stands and opens one', async () => {
  const book = await openedBook();
  await saveDraft(book, { household: '0900', lines: [line(0, 2000)], origin: null });
  const { goTo } = showScreen(book, <PlansScreen />);
  expect(await screen.findAllByText('handed in', {}, patient)).toHaveLength(40);
  await screen.findByText('nothing yet, draft begun');
  fireEvent.click(await button('0900'));
  expect(goTo).toHaveBeenCalledWith('plans/0900');
});
