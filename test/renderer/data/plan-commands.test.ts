import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, write } from '../../../renderer/data/command.ts';
import { fillAbsentHouseholds } from '../../../renderer/data/commands/absent-commands.ts';
import { discardDraft, saveDraft } from '../../../renderer/data/commands/draft-commands.ts';
import { addHousehold, removeHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { setOffer } from '../../../renderer/data/commands/offer-commands.ts';
import { revisePlan, submitPlan } from '../../../renderer/data/commands/plan-commands.ts';
import { addProduct } from '../../../renderer/data/commands/product-commands.ts';
import { announceRound } from '../../../renderer/data/commands/round-commands.ts';
import { createAssembly } from '../../../renderer/data/commands/settings-commands.ts';
import { removeTemplate, saveTemplate } from '../../../renderer/data/commands/template-commands.ts';
import { readStart } from '../../../renderer/data/read-start.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { line, offer, product, settings } from './sample-rows.ts';
import { contents, household, newBook } from './test-book.ts';

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

async function stockedBook() {
  const { book, host } = await newBook();
  changeId(await createAssembly(book, settings));
  for (const code of ['A', 'B', 'C']) changeId(await addProduct(book, product(code)));
  for (const code of ['H1', 'H2', 'H3']) changeId(await addHousehold(book, household(code)));
  return { book, host };
}

const put = async (book: Book, writes: readonly RowWrite[]) =>
  changeId(
    await runCommand(
      book,
      plainCommand('test.put', async () => write(writes)),
    ),
  );
const submit = (book: Book, code: string, lines = [line(0)]) =>
  submitPlan(book, { household: code, lines, origin: null });
const draft = (book: Book, code: string, lines = [line(0)]) =>
  saveDraft(book, { household: code, lines, origin: null });
const rows = (book: Book) => rowReader(book.db);
const wants = async (book: Book, table: 'plans' | 'drafts', code: string) => {
  const record = await rows(book).one(table, code);
  return record === null ? null : planLines(record).map(({ want }) => want);
};

test('typing keeps a draft and leaves the plan that counts alone until it is handed in', async () => {
  const { book } = await stockedBook();
  changeId(await submit(book, 'H1'));
  changeId(await draft(book, 'H1', [line(0, 2500)]));
  expect(await wants(book, 'plans', 'H1')).toEqual([1000]);
  expect(await wants(book, 'drafts', 'H1')).toEqual([2500]);
  changeId(await submit(book, 'H1', [line(0, 2500)]));
  expect(await wants(book, 'plans', 'H1')).toEqual([2500]);
  expect(await wants(book, 'drafts', 'H1')).toBeNull();
});

test('handing in is one change: plan, standing and draft; undo brings the draft back', async () => {
  const { book, host } = await stockedBook();
  const lines = [line(0, 2500)];
  changeId(await saveDraft(book, { household: 'H1', lines, origin: 'purchases' }));
  const before = JSON.stringify(await contents(book));
  const entries = host.shelf(book.bookId).entries.length;
  const id = changeId(await submit(book, 'H1', lines));
  expect(host.shelf(book.bookId).entries).toHaveLength(entries + 1);
  const standing = await rows(book).one('planStandings', 'H1');
  expect(standing).toMatchObject({ status: 'submitted', origin: 'purchases', turn: 1 });
  expect(await submit(book, 'H1', lines)).toMatchObject({ kind: 'saved', changeId: null });
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('ballots lost when others vote: no draft is emptied when others hand in', async () => {
  const { book } = await stockedBook();
  for (const code of ['H1', 'H2', 'H3']) changeId(await draft(book, code, [line(1, 3000)]));
  changeId(await submit(book, 'H2', [line(1, 3000)]));
  await fillAbsentHouseholds(book, null);
  expect(await wants(book, 'drafts', 'H1')).toEqual([3000]);
  expect(await wants(book, 'drafts', 'H2')).toBeNull();
  expect(await wants(book, 'drafts', 'H3')).toEqual([3000]);
});

test('turns go by the order of submission, a revision keeps its turn, and after round 1 it is late', async () => {
  const { book } = await stockedBook();
  changeId(await setOffer(book, offer('Farm', 'A')));
  changeId(await submit(book, 'H2'));
  changeId(await submit(book, 'H1'));
  changeId(await announceRound(book));
  changeId(await submit(book, 'H2', [line(0, 500)]));
  changeId(await submit(book, 'H3'));
  const standings = await rows(book).all('planStandings');
  expect(standings.map(({ household: code, turn, status }) => [code, turn, status])).toEqual([
    ['H1', 2, 'submitted'],
    ['H2', 1, 'submitted'],
    ['H3', 3, 'late'],
  ]);
  expect(await rows(book).one('answers', '001/H2')).toMatchObject({ kind: 'revised' });
});

test('a product that has just come can be planned, and one that went cannot any more', async () => {
  const { book } = await stockedBook();
  expect(await draft(book, 'H1', [line(3)])).toMatchObject({ code: 'invalid' });
  const added = changeId(await addProduct(book, product('D')));
  changeId(await draft(book, 'H1', [line(3)]));
  changeId(await discardDraft(book, 'H1'));
  changeId(await undoChange(book, added));
  expect(await draft(book, 'H1', [line(3)])).toMatchObject({ code: 'invalid' });
});

test('a draft that is the plan again is gone, and one can be thrown away', async () => {
  const { book } = await stockedBook();
  changeId(await submit(book, 'H1'));
  changeId(await draft(book, 'H1', [line(2)]));
  changeId(await draft(book, 'H1', [line(0)]));
  expect(await wants(book, 'drafts', 'H1')).toBeNull();
  expect(await discardDraft(book, 'H1')).toMatchObject({ kind: 'refused', code: 'no-draft' });
  changeId(await draft(book, 'H1', [line(2)]));
  changeId(await discardDraft(book, 'H1'));
  expect(await draft(book, 'H9')).toMatchObject({ code: 'no-such-household' });
  expect(await draft(book, 'H1', [line(0), line(0)])).toMatchObject({ code: 'invalid' });
});

test('absent households are filled in one change, marked as such, and one undo takes it back', async () => {
  const { book } = await stockedBook();
  const last = planRecord('H1', [line(0, 200_000)]);
  const products = [{ product: 'B', quantity: quantity(26_000), weeksBought: 13 }];
  const purchases = { household: 'H2', from: '2026-10-05', to: '2027-01-03', weeks: 13, products };
  await put(book, [
    { table: 'lastPlans', key: 'H1', row: last },
    { table: 'purchases', key: 'H2', row: purchases },
  ]);
  const before = JSON.stringify(await contents(book));
  const id = changeId(await fillAbsentHouseholds(book, null));
  // 200 lb at 1.00 are 200.00 against an allowance of 125.00: 125 lb.
  expect(await wants(book, 'plans', 'H1')).toEqual([125_000]);
  expect(await wants(book, 'plans', 'H2')).toEqual([2000]);
  expect(await wants(book, 'plans', 'H3')).toBeNull();
  expect((await rows(book).all('planStandings')).map(({ status, origin, turn }) => [status, origin, turn])).toEqual([
    ['absent', 'filled-in', 1],
    ['absent', 'filled-in', 2],
  ]);
  expect((await rows(book).one('households', 'H1'))?.allowancePerWeek).toBe(12_500);
  expect(await rows(book).one('lastPlans', 'H1')).toEqual(last);
  expect(await fillAbsentHouseholds(book, null)).toMatchObject({ kind: 'refused', code: 'nobody-to-fill' });
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('templates have a name of their own and fill in who has nothing else', async () => {
  const { book } = await stockedBook();
  const template = { name: 'Four people', people: 4, lines: [line(0, 4000)] };
  changeId(await saveTemplate(book, template));
  expect(await saveTemplate(book, { ...template, name: ' four people ' })).toMatchObject({
    code: 'invalid-template',
    data: { faults: [{ field: 'name', code: 'taken' }] },
  });
  expect(await saveTemplate(book, { name: '', people: 0, lines: [] })).toMatchObject({
    data: { faults: [{ code: 'missing' }, { code: 'below-one' }, { code: 'none' }] },
  });
  changeId(await fillAbsentHouseholds(book, 'T001'));
  expect(await wants(book, 'plans', 'H3')).toEqual([2000]);
  changeId(await removeTemplate(book, 'T001'));
  expect(await fillAbsentHouseholds(book, 'T001')).toMatchObject({ code: 'no-such-template' });
});

test('a household that was filled in hands in itself: its own turn, the same lines or others', async () => {
  const { book } = await stockedBook();
  await put(book, [{ table: 'lastPlans', key: 'H1', row: planRecord('H1', [line(0)]) }]);
  changeId(await fillAbsentHouseholds(book, null));
  changeId(await submit(book, 'H2'));
  changeId(await submit(book, 'H1'));
  expect(await rows(book).one('planStandings', 'H1')).toMatchObject({ status: 'submitted', origin: 'typed', turn: 3 });
});

test('starting from household size goes by the others, and not by what was filled in for somebody', async () => {
  const { book } = await stockedBook();
  changeId(await submit(book, 'H2', [line(0, 3000)]));
  await put(book, [{ table: 'lastPlans', key: 'H3', row: planRecord('H3', [line(1, 9000)]) }]);
  changeId(await fillAbsentHouseholds(book, null));
  const start = await readStart(rows(book), household('H1', 4), { kind: 'household-size' });
  expect(start.lines.map(({ line: { product: ordinal, want } }) => [ordinal, want])).toEqual([[0, 6000]]);
  expect((await readStart(rows(book), household('H1'), { kind: 'purchases' })).lines).toEqual([]);
});

test('a household that is removed takes draft, standing and last plan with it, and undo brings all back', async () => {
  const { book } = await stockedBook();
  await put(book, [{ table: 'lastPlans', key: 'H1', row: planRecord('H1', [line(0)]) }]);
  changeId(await submit(book, 'H1'));
  changeId(await draft(book, 'H1', [line(1)]));
  const before = JSON.stringify(await contents(book));
  const id = changeId(await removeHousehold(book, 'H1'));
  for (const table of ['plans', 'planStandings', 'drafts', 'lastPlans']) {
    expect((await contents(book))[table]).toEqual([]);
  }
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('revising a plan keeps its draft: the rule for lines is one thing, handing in another', async () => {
  const { book } = await stockedBook();
  changeId(await draft(book, 'H1', [line(1)]));
  changeId(await revisePlan(book, 'H1', [line(0)]));
  expect(await wants(book, 'drafts', 'H1')).toEqual([1000]);
});
