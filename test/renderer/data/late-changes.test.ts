import { beforeEach, expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { beginCaseFill } from '../../../renderer/data/commands/case-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { checkPaper, enterPaper } from '../../../renderer/data/commands/paper-commands.ts';
import { submitPlan } from '../../../renderer/data/commands/plan-commands.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { sampleAssembly } from '../features/sample-screen.tsx';
import { line } from './sample-rows.ts';
import { newBook } from './test-book.ts';

let book: Book;
beforeEach(async () => {
  book = (await newBook()).book;
  await saved(importAssembly(book, sampleAssembly()));
});

async function saved(answer: Promise<CommandAnswer>): Promise<void> {
  const given = await answer;
  if (given.kind !== 'saved') throw new Error(JSON.stringify(given));
}

const linesOf = async (household: string) => {
  const plan = await rowReader(book.db).one('plans', household);
  return plan === null ? [] : planLines(plan);
};

const alone = { why: 'only one of us here' };
const handIn = (amount: number) => submitPlan(book, { household: '0118', lines: [line(0, amount)], origin: 'typed' });

test('a form does not silently replace a plan that was handed in after it was typed', async () => {
  await saved(enterPaper(book, '0118', [line(0, 1000)]));
  await saved(handIn(3000));
  expect(await checkPaper(book, '0118', { ...alone, newer: 'ask' })).toMatchObject({ code: 'newer-plan' });
  expect(await linesOf('0118')).toMatchObject([{ want: 3000 }]);
  await saved(checkPaper(book, '0118', { ...alone, newer: 'replace' }));
  expect(await linesOf('0118')).toMatchObject([{ want: 1000 }]);
});

test('nothing is asked when the plan is the one that stood then, or the same as on the form', async () => {
  await saved(enterPaper(book, '0118', [line(0, 1000)]));
  await saved(checkPaper(book, '0118', { ...alone, newer: 'ask' }));
  await saved(enterPaper(book, '0118', [line(0, 2000)]));
  await saved(handIn(2000));
  await saved(checkPaper(book, '0118', { ...alone, newer: 'ask' }));
});

test('while a delivery’s cases are filled a plan may take more and not less', async () => {
  await saved(beginCaseFill(book, sampleAssembly().settings.period.from));
  const lines = await linesOf('0101');
  const changed = (by: number) =>
    lines.map((each) => ({ ...each, want: quantity(each.want + by), upTo: quantity(each.upTo + by) }));
  const submit = (by: number) => submitPlan(book, { household: '0101', lines: changed(by), origin: 'typed' });
  expect(await submit(-500)).toMatchObject({ kind: 'refused', code: 'case-fill-open' });
  expect(await linesOf('0101')).toEqual(lines);
  await saved(submit(500));
});
