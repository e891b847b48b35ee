// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { BookProvider } from '../../../renderer/data/book-context.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { reviseProduct } from '../../../renderer/data/commands/product-commands.ts';
import { announceNextRound, announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { addSupplier } from '../../../renderer/data/commands/supplier-commands.ts';
import { setSupplies } from '../../../renderer/data/commands/supply-commands.ts';
import { useCatalogueOfRound } from '../../../renderer/data/queries/use-catalogue-version.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { assemblySizes, buildAssembly } from '../../builders/assemblies.ts';
import { contents, newBook, openAgain } from './test-book.ts';

const assembly = buildAssembly(assemblySizes.small, 11);
const eggs = assembly.products[0] ?? expect.fail('no product');

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

async function closedBook() {
  const made = await newBook();
  changeId(await importAssembly(made.book, assembly));
  changeId(await announceRound(made.book));
  const closed = changeId(await closeOpenRound(made.book));
  return { ...made, closed };
}

const versions = (book: Book) => book.db.rows('catalogueVersions').toArray();
const named = async (book: Book) => (await book.db.rows('roundCatalogues').toArray()).map(({ version }) => version);

async function nextRound(book: Book): Promise<void> {
  changeId(await announceNextRound(book));
  changeId(await closeOpenRound(book));
}

test('a pack size changed after the round closed changes the past: it does not', async () => {
  const { host, book } = await closedBook();
  const [before] = await versions(book);
  const { ordinal: _, ...entry } = eggs;
  changeId(await reviseProduct(book, { ...entry, name: 'Eggs, tray', caseSize: quantity(30_000) }));
  changeId(await addSupplier(book, { code: 'S1', name: 'Farm', email: '', phone: '', minimumOrder: money(0) }));
  const terms = { leadDays: 1, caseSize: quantity(12_000), packSize: quantity(1000), price: money(300) };
  const supply = { product: eggs.code, supplier: 'S1', ...terms, minimumQuantity: quantity(0), preference: 1 };
  changeId(await setSupplies(book, [supply]));
  await nextRound(book);
  changeId(await setSupplies(book, [{ ...supply, packSize: quantity(12_000) }]));
  const [one, two] = await named(book);
  const first = await book.db.rows('catalogueVersions').get(one ?? '');
  expect(first).toEqual(before);
  expect(first?.products.find(({ code }) => code === eggs.code)).toEqual(eggs);
  expect(first?.supplies).toEqual([]);
  const second = await book.db.rows('catalogueVersions').get(two ?? '');
  expect(second?.products.find(({ code }) => code === eggs.code)).toMatchObject({ caseSize: 30_000 });
  expect(second?.supplies).toEqual([supply]);
  const whole = await contents(book);
  await book.db.delete();
  expect(await contents(await openAgain(book, host))).toStrictEqual(whole);
});

test('a catalogue that did not change between rounds is kept once', async () => {
  const { book } = await closedBook();
  await nextRound(book);
  await nextRound(book);
  expect(await versions(book)).toHaveLength(1);
  expect(new Set(await named(book)).size).toBe(1);
  expect(await named(book)).toHaveLength(3);
});

test('closing taken back takes its version with it, but not from under a later round', async () => {
  const { book, closed } = await closedBook();
  changeId(await undoChange(book, closed));
  expect(await versions(book)).toEqual([]);
  expect(await named(book)).toEqual([]);
  const again = changeId(await closeOpenRound(book));
  await nextRound(book);
  const key = { table: 'roundCatalogues', key: '002' };
  expect(await undoChange(book, again)).toMatchObject({ code: 'still-in-use', data: key });
});

test('a closed round is read with its own catalogue; a round that has none yet says so', async () => {
  const { book } = await closedBook();
  const { ordinal: _, ...entry } = eggs;
  changeId(await reviseProduct(book, { ...entry, name: 'Eggs, tray' }));
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(BookProvider, { value: book }, children);
  const { result, rerender } = renderHook((round: number) => useCatalogueOfRound(round), { wrapper, initialProps: 1 });
  await waitFor(() => expect(result.current).toMatchObject({ kind: 'ready', value: { products: assembly.products } }));
  rerender(2);
  await waitFor(() => expect(result.current).toEqual({ kind: 'ready', value: null }));
});
