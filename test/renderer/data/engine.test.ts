import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { addHousehold, removeHousehold, reviseHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { setOffer } from '../../../renderer/data/commands/offer-commands.ts';
import { revisePlan } from '../../../renderer/data/commands/plan-commands.ts';
import { addProduct } from '../../../renderer/data/commands/product-commands.ts';
import { announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { engineOf } from '../../../renderer/data/sums/engine.ts';
import { follow } from '../../../renderer/data/sums/follow.ts';
import { type Loaded, loadAll } from '../../../renderer/data/sums/loaded.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { money } from '../../../shared/quantities/money.ts';
import { assemblySizes, buildAssembly } from '../../builders/assemblies.ts';
import { line, offer, product } from './sample-rows.ts';
import { household, newBook } from './test-book.ts';

const assembly = buildAssembly(assemblySizes.small, 11);

async function importedBook(): Promise<Book> {
  const { book } = await newBook();
  await importAssembly(book, assembly);
  return book;
}

/** Households' places differ between a revised and a new copy; all else must not. */
const unordered = ({ columns: _, allowances: __, written: ___, ...rest }: Loaded) => rest;

const sorted = (values: readonly string[]) => [...values].sort();

test('sums that follow entries one by one equal sums made anew', async () => {
  const book = await importedBook();
  const households = assembly.households.map(({ code }) => code);
  const steps = [
    () => revisePlan(book, households[0] ?? '', [line(3, 500), line(4, 250)]),
    () => revisePlan(book, households[1] ?? '', []),
    () => addProduct(book, product('NEW')),
    () => addHousehold(book, household('Z1')),
    () => revisePlan(book, 'Z1', [line(assembly.products.length, 7000)]),
    () => removeHousehold(book, households[2] ?? ''),
    () => reviseHousehold(book, { ...household(households[3] ?? ''), allowancePerWeek: money(1) }),
    () => setOffer(book, offer('Farm', 'NEW')),
  ];
  let loaded = await loadAll(book.db);
  for (const step of steps) {
    expect(await step()).toMatchObject({ kind: 'saved' });
    loaded = await follow(book.db, loaded);
    const anew = await loadAll(book.db);
    expect(loaded.sums).toEqual(anew.sums);
    expect(loaded.written.sums).toEqual(anew.written.sums);
    expect(loaded.columns.product.length).toBe(anew.columns.product.length);
    expect(sorted(loaded.columns.households)).toEqual(sorted(anew.columns.households));
    expect(unordered(loaded)).toEqual(unordered(anew));
  }
  expect((await engineOf(book.db).demand())?.rows).toHaveLength(assembly.products.length + 1);
});

test('an engine that follows gives the same table as a new one, an undone import included', async () => {
  const { book } = await newBook();
  const engine = engineOf(book.db);
  expect(await engine.demand()).toBeNull();
  const imported = await importAssembly(book, assembly);
  expect(await engine.demand()).toEqual(await engineOf(book.db).demand());
  await undoChange(book, imported.kind === 'saved' ? (imported.changeId ?? '') : '');
  expect(await engine.demand()).toBeNull();
});

test('what the table shows before a round closes is what the closed round says', async () => {
  const book = await importedBook();
  const engine = engineOf(book.db);
  await announceRound(book);
  const table = await engine.demand();
  await closeOpenRound(book);
  const round = (await book.db.rows('rounds').toArray())[0];
  const shown = table?.rows.map(({ product: code, demand, supply, price }) => ({
    product: code,
    demand,
    supply,
    price,
  }));
  const closed = round?.products.map(({ product: code, result, price }) => ({
    ...{ product: code, demand: result?.demand, supply: result?.supply, price },
  }));
  const inSeason = new Set(table?.rows.filter((row) => row.inSeason).map((row) => row.product));
  expect(shown?.filter((row) => inSeason.has(row.product))).toEqual(closed?.filter((row) => inSeason.has(row.product)));
});

test('what households plan is counted once each, and a failure is not kept', async () => {
  const book = await importedBook();
  const engine = engineOf(book.db);
  const plans = await engine.householdPlans();
  expect(plans?.households.length).toBe(assembly.plans.length);
  expect(plans?.planned.every((planned, at) => planned >= (plans.counted[at] ?? 0))).toBe(true);
  book.db.close({ disableAutoOpen: true });
  await expect(engine.householdPlans()).rejects.toThrow();
  await book.db.open();
  expect(await engine.householdPlans()).toEqual(plans);
});
