import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import {
  addGrantRequest,
  removeGrantRequest,
  reviseGrantRequest,
} from '../../../renderer/data/commands/grant-request-commands.ts';
import { addHousehold, removeHousehold, reviseHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { removeOffer, setOffer } from '../../../renderer/data/commands/offer-commands.ts';
import { revisePlan } from '../../../renderer/data/commands/plan-commands.ts';
import { addProduct, removeProduct, reviseProduct } from '../../../renderer/data/commands/product-commands.ts';
import { createAssembly, setSettings } from '../../../renderer/data/commands/settings-commands.ts';
import { countStock } from '../../../renderer/data/commands/stock-commands.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { line, offer, product, settings } from './sample-rows.ts';
import { contents, household, newBook, openAgain } from './test-book.ts';

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

async function stockedBook() {
  const made = await newBook();
  const { book } = made;
  for (const code of ['A', 'B', 'C']) changeId(await addProduct(book, product(code)));
  for (const code of ['H1', 'H2']) changeId(await addHousehold(book, household(code)));
  return made;
}

const ordinals = async (book: Book) =>
  (await book.db.rows('products').toArray()).map(({ code, ordinal }) => [code, ordinal]);

test('an assembly is set up once, and its frame can be changed', async () => {
  const { book } = await newBook();
  expect(await setSettings(book, settings)).toMatchObject({ kind: 'refused', code: 'no-assembly' });
  changeId(await createAssembly(book, settings));
  expect(await createAssembly(book, settings)).toMatchObject({ kind: 'refused', code: 'already-created' });
  changeId(await setSettings(book, { ...settings, coverDays: 21 }, 'two deliveries fewer'));
  expect(await book.db.rows('assembly').get('assembly')).toMatchObject({ coverDays: 21 });
  expect(await setSettings(book, { ...settings, coverDays: -1 })).toMatchObject({ code: 'invalid' });
});

test('households are added, revised and removed; a household takes its plan with it and undo brings both back', async () => {
  const { book } = await stockedBook();
  expect(await addHousehold(book, household('H1'))).toMatchObject({ code: 'code-taken', data: { code: 'H1' } });
  expect(await reviseHousehold(book, household('H9'))).toMatchObject({ code: 'no-such-household' });
  expect(await addHousehold(book, household('H3', 0))).toMatchObject({ code: 'invalid' });
  changeId(await revisePlan(book, 'H1', [line(0), line(1)]));
  const before = JSON.stringify(await contents(book));
  const id = changeId(await removeHousehold(book, 'H1'));
  expect((await contents(book))['plans']).toEqual([]);
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('products are numbered in order, and a number is not given again', async () => {
  const { host, book } = await stockedBook();
  changeId(await removeProduct(book, 'C'));
  changeId(await addProduct(book, product('D')));
  expect(await ordinals(book)).toEqual([
    ['A', 0],
    ['B', 1],
    ['D', 3],
  ]);
  await book.db.delete();
  const again = await openAgain(book, host);
  changeId(await removeProduct(again, 'D'));
  changeId(await addProduct(again, product('E')));
  expect(await ordinals(again)).toEqual([
    ['A', 0],
    ['B', 1],
    ['E', 4],
  ]);
});

test('a revised product keeps its number', async () => {
  const { book } = await stockedBook();
  changeId(await reviseProduct(book, { ...product('B'), name: 'Milk, whole' }));
  expect(await book.db.rows('products').get('B')).toMatchObject({ name: 'Milk, whole', ordinal: 1 });
});

test('a product stays while a plan, an offer, stock or a request speaks of it', async () => {
  const { book } = await stockedBook();
  const inUse = async (table: string, key: string) =>
    expect(await removeProduct(book, 'B')).toEqual({ kind: 'refused', code: 'still-in-use', data: { table, key } });
  changeId(await setOffer(book, offer('Farm', 'B')));
  await inUse('offers', 'Farm/B');
  changeId(await removeOffer(book, 'Farm', 'B'));
  changeId(await countStock(book, [{ product: 'B', onHand: quantity(1), onOrder: quantity(0) }]));
  await inUse('stock', 'B');
  changeId(await revisePlan(book, 'H2', [line(0, 1000, 1)]));
  await inUse('plans', 'H2');
});

test('adding a product cannot be undone while a plan uses it; first the plan is taken back', async () => {
  const { book } = await stockedBook();
  const added = changeId(await addProduct(book, product('D')));
  const planned = changeId(await revisePlan(book, 'H1', [line(3)]));
  expect(await undoChange(book, added)).toMatchObject({ code: 'still-in-use', data: { table: 'plans', key: 'H1' } });
  changeId(await undoChange(book, planned));
  changeId(await undoChange(book, added));
  expect(await undoChange(book, planned)).toMatchObject({ kind: 'refused', code: 'row-changed-since' });
});

test('a plan comes back with the same bytes', async () => {
  const { book } = await stockedBook();
  changeId(await revisePlan(book, 'H1', [line(0), line(2, 250)]));
  const before = await book.db.rows('plans').get('H1');
  const id = changeId(await revisePlan(book, 'H1', [line(1, 99)]));
  changeId(await undoChange(book, id));
  const after = await book.db.rows('plans').get('H1');
  expect([...new Uint8Array(after?.lines ?? new ArrayBuffer(0))]).toEqual([
    ...new Uint8Array(before?.lines ?? expect.fail('no plan')),
  ]);
  const record = (await contents(book))['plans']?.[0]?.row as Parameters<typeof planLines>[0];
  expect(planLines(record).map(({ want }) => want)).toEqual([1000, 250]);
});

test('a plan with faults is refused whole and names each line', async () => {
  const { book } = await stockedBook();
  const answer = await revisePlan(book, 'H1', [line(0), line(9), { ...line(1), upTo: quantity(1) }]);
  expect(answer).toMatchObject({ kind: 'refused', code: 'invalid' });
  expect(answer.kind === 'refused' && answer.data).toMatchObject({
    faults: [
      { line: 1, code: 'unknown-product' },
      { line: 2, code: 'below-want' },
    ],
  });
  expect((await contents(book))['plans']).toEqual([]);
});

test('grant requests are numbered, revised and removed', async () => {
  const { book } = await stockedBook();
  const entry = {
    ...{ producer: 'Hollow Farm', product: 'A', purpose: 'A second tunnel', amount: money(280_000) },
    ...{ addsPerWeek: quantity(60_000), recoveryShareBasisPoints: 1000 },
  };
  changeId(await addGrantRequest(book, entry));
  changeId(await addGrantRequest(book, { ...entry, purpose: 'A cold room' }));
  changeId(await reviseGrantRequest(book, { ...entry, id: 'G002', amount: money(1) }));
  changeId(await removeGrantRequest(book, 'G001'));
  expect(await book.db.rows('grantRequests').toArray()).toMatchObject([{ id: 'G002', amount: 1 }]);
  expect(await addGrantRequest(book, { ...entry, product: 'Z' })).toMatchObject({ code: 'no-such-product' });
});
