import { expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import {
  addPledge,
  beginCaseFill,
  endCaseFill,
  setCaseRules,
  takeBackPledge,
} from '../../../../renderer/data/commands/case-commands.ts';
import { removeHousehold } from '../../../../renderer/data/commands/household-commands.ts';
import { revisePlan } from '../../../../renderer/data/commands/plan-commands.ts';
import { removeProduct } from '../../../../renderer/data/commands/product-commands.ts';
import { engineOf } from '../../../../renderer/data/sums/engine.ts';
import { undoChange } from '../../../../renderer/data/undo-change.ts';
import type { RestPolicy } from '../../../../shared/cases/case-rules.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { line } from '../../data/sample-rows.ts';
import { contents } from '../../data/test-book.ts';
import { firstDelivery, storyBook } from './story-book.ts';

const lb = (pounds: number) => quantity(pounds * 1000);
const place = (household: string, product = 'C06') => ({ delivery: firstDelivery, product, household });

async function orders(book: Book, delivery: string | null = null) {
  const board = await engineOf(book.db).caseBoard(delivery);
  return Object.fromEntries((board?.rows ?? []).map(({ product, order }) => [product, order]));
}

async function rest(book: Book, policy: RestPolicy) {
  return setCaseRules(book, { fairness: { kind: 'submission' }, rest: policy });
}

test('the board of the first delivery has the figures of story 3, at the indicative prices', async () => {
  const book = await storyBook();
  const board = await engineOf(book.db).caseBoard(null);
  expect(board).toMatchObject({ delivery: { delivery: firstDelivery, week: 0 }, phase: 'not-begun' });
  expect(board?.deliveries).toHaveLength(13);
  expect(await orders(book)).toMatchObject({
    E01: { cases: 3, filled: 45_000, flexibleGiven: 4000, short: 0 },
    C06: { cases: 1, filled: 25_000, short: 12_000, mayAdd: 8000 },
    P07: { cases: 2, filled: 100_000, flexibleGiven: 4000, short: 0 },
  });
  // 45 x 3.12 = 140.40, 25 x 0.98 = 24.50, 100 x 0.99 = 99.00.
  expect(board?.rows.map(({ product, cost }) => [product, cost])).toEqual([
    ['E01', 14_040],
    ['C06', 2450],
    ['P07', 9900],
  ]);
});

test('the working says which four of the six flexible dozens are given, by turn, and its sums are the board’s', async () => {
  const book = await storyBook();
  const engine = engineOf(book.db);
  const working = await engine.caseWorking({ product: 'E01', delivery: null });
  const flexible = (working?.filling.households ?? []).filter(({ asked }) => asked.flexible > 0);
  expect(flexible.map(({ household, given }) => [household, given.flexible])).toEqual([
    ['0002', 1000],
    ['0003', 1000],
    ['0005', 1000],
    ['0008', 1000],
    ['0010', 0],
    ['0011', 0],
  ]);
  const board = await engine.caseBoard(null);
  const all = await engine.caseWorkings(null);
  expect(all?.map(({ product, demand, order, cost }) => ({ product, demand, order, cost }))).toEqual(
    board?.rows.map(({ product, demand, order, cost }) => ({ product, demand, order, cost })),
  );
});

test('household 7 adds 8 lb in the phase: two cases, nobody short; it cannot take them back, but undo can', async () => {
  const book = await storyBook();
  expect(await addPledge(book, place('0007'), lb(8))).toMatchObject({ kind: 'refused', code: 'not-open' });
  await beginCaseFill(book, firstDelivery);
  const before = await contents(book);
  const added = await addPledge(book, place('0007'), lb(8));
  expect(added).toMatchObject({ kind: 'saved' });
  expect((await orders(book))['C06']).toMatchObject({ cases: 2, filled: 50_000, short: 0, pledgedGiven: 8000 });
  expect(await takeBackPledge(book, place('0007'))).toMatchObject({ code: 'shortage-grows', data: { by: 12_000 } });
  if (added.kind === 'saved') await undoChange(book, added.changeId ?? '');
  expect(await contents(book)).toEqual(before);
});

test('two households fill the case together; what does not fill it yet may be taken back', async () => {
  const book = await storyBook();
  await beginCaseFill(book, firstDelivery);
  await addPledge(book, place('0007'), lb(3));
  expect((await orders(book))['C06']).toMatchObject({ cases: 1, short: 12_000, mayAdd: 5000 });
  expect(await takeBackPledge(book, place('0007'))).toMatchObject({ kind: 'saved' });
  await addPledge(book, place('0007'), lb(2));
  await addPledge(book, place('0007'), lb(1));
  expect(await addPledge(book, place('0011'), lb(6))).toMatchObject({
    code: 'more-than-fills',
    data: { mayAdd: 5000 },
  });
  await addPledge(book, place('0011'), lb(5));
  expect((await orders(book))['C06']).toMatchObject({ cases: 2, short: 0, pledgedGiven: 8000 });
  // One household's 3 lb are one pledge, which nobody can take back now.
  expect(await takeBackPledge(book, place('0007'))).toMatchObject({ code: 'shortage-grows' });
});

test('what cannot be added is refused by name', async () => {
  const book = await storyBook();
  await beginCaseFill(book, firstDelivery);
  expect(await addPledge(book, place('0007', 'E01'), lb(1))).toMatchObject({ code: 'nothing-to-fill' });
  expect(await addPledge(book, place('0999'), lb(1))).toMatchObject({ code: 'no-such-household' });
  expect(await addPledge(book, place('0007', 'X99'), lb(1))).toMatchObject({ code: 'no-such-product' });
  expect(await addPledge(book, place('0007'), lb(0))).toMatchObject({ code: 'nothing-added' });
  expect(await takeBackPledge(book, place('0007'))).toMatchObject({ code: 'no-such-pledge' });
  expect(await beginCaseFill(book, firstDelivery)).toMatchObject({ code: 'already-begun' });
  expect(await beginCaseFill(book, '2027-01-11')).toMatchObject({ code: 'phase-open' });
  expect(await beginCaseFill(book, '2031-01-06')).toMatchObject({ code: 'no-such-delivery' });
  expect(await rest(book, 'store')).toMatchObject({ code: 'phase-open' });
});

test('the store takes the rest: 13 lb on the shelf, 8 when the flexible 5 come first', async () => {
  const book = await storyBook();
  await rest(book, 'store');
  expect((await orders(book))['C06']).toMatchObject({ cases: 2, filled: 50_000, shelf: 13_000, short: 0 });
  await rest(book, 'store-after-flexible');
  expect((await orders(book))['C06']).toMatchObject({ cases: 2, shelf: 8000, flexibleGiven: 5000 });
  await rest(book, 'round-down');
  expect(await orders(book)).toMatchObject({ E01: { cases: 2, short: 11_000 }, C06: { cases: 1 }, P07: { cases: 1 } });
  const lot = { fairness: { kind: 'lot', seed: '  ' }, rest: 'store' } as const;
  expect(await setCaseRules(book, lot)).toMatchObject({ code: 'no-seed' });
});

test('a product somebody added to is in use; a household takes what it added to an open delivery along', async () => {
  const book = await storyBook();
  await beginCaseFill(book, firstDelivery);
  await addPledge(book, place('0007'), lb(3));
  expect(await removeProduct(book, 'C06')).toMatchObject({ kind: 'refused', code: 'still-in-use' });
  const before = await contents(book);
  const removed = await removeHousehold(book, '0007');
  // 35 lb are wanted without household 7: 1 case, 10 begun and 5 flexible, so 10 more fill case 2.
  expect((await orders(book))['C06']).toMatchObject({ cases: 1, short: 10_000, pledgedGiven: 0, mayAdd: 10_000 });
  if (removed.kind === 'saved') await undoChange(book, removed.changeId ?? '');
  expect(await contents(book)).toEqual(before);
});

test('a closed delivery stays as it was filled, whatever plans and rules become', async () => {
  const book = await storyBook();
  await beginCaseFill(book, firstDelivery);
  await addPledge(book, place('0007'), lb(8));
  await endCaseFill(book, firstDelivery);
  const closed = await orders(book);
  expect(await addPledge(book, place('0008'), lb(1))).toMatchObject({ code: 'not-open' });
  expect(await takeBackPledge(book, place('0007'))).toMatchObject({ code: 'not-open' });
  expect(await endCaseFill(book, firstDelivery)).toMatchObject({ code: 'not-open' });
  await rest(book, 'round-down');
  await revisePlan(book, '0001', [line(0, 20_000)]);
  expect(await orders(book)).toEqual(closed);
  const engine = engineOf(book.db);
  expect(await engine.caseWorking({ product: 'E01', delivery: firstDelivery })).toMatchObject({
    hasChangedSince: true,
  });
  // The next delivery follows the new plans and rules: 57 dozen are 3 cases of 15 and 12 short.
  expect((await orders(book, '2027-01-11'))['E01']).toMatchObject({ cases: 3, short: 12_000 });
});

test('nothing moves in a closed delivery, by undo either', async () => {
  const book = await storyBook();
  await beginCaseFill(book, firstDelivery);
  const added = await addPledge(book, place('0007'), lb(8));
  await endCaseFill(book, firstDelivery);
  const closed = JSON.stringify(await contents(book));
  const undone = await undoChange(book, added.kind === 'saved' ? (added.changeId ?? '') : '');
  expect(undone).toMatchObject({ kind: 'refused', code: 'still-in-use', data: { table: 'pledges' } });
  expect(JSON.stringify(await contents(book))).toBe(closed);
});

test('a phase is not taken back from under what households added in it', async () => {
  const book = await storyBook();
  const begun = await beginCaseFill(book, firstDelivery);
  const added = await addPledge(book, place('0007'), lb(8));
  const id = (answer: typeof begun) => (answer.kind === 'saved' ? (answer.changeId ?? '') : '');
  expect(await undoChange(book, id(begun))).toMatchObject({ code: 'still-in-use', data: { table: 'pledges' } });
  await undoChange(book, id(added));
  expect(await undoChange(book, id(begun))).toMatchObject({ kind: 'saved' });
});
