import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { answerMany, answerRound, declareRest, unanswerMany } from '../../../renderer/data/commands/answer-commands.ts';
import { householdLeaves, producerLeaves } from '../../../renderer/data/commands/departure-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { submitPlan } from '../../../renderer/data/commands/plan-commands.ts';
import { reopenRound, resumeRounds, withdrawAnnouncement } from '../../../renderer/data/commands/reopen-commands.ts';
import {
  acceptGaps,
  announceNextRound,
  announceRound,
  closeOpenRound,
} from '../../../renderer/data/commands/round-commands.ts';
import { readAbsent } from '../../../renderer/data/read-absent.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { sampleAssembly } from '../features/sample-screen.tsx';
import { line } from './sample-rows.ts';
import { contents, newBook } from './test-book.ts';

let book: Book;
beforeEach(async () => {
  book = (await newBook()).book;
  await saved(importAssembly(book, sampleAssembly()));
  await saved(announceRound(book));
});

async function saved(answer: Promise<CommandAnswer>): Promise<string> {
  const given = await answer;
  if (given.kind !== 'saved') throw new Error(JSON.stringify(given));
  return given.changeId ?? '';
}

async function kinds(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { kind } of await book.db.rows('answers').toArray()) found[kind] = (found[kind] ?? 0) + 1;
  return found;
}

describe('answers of many', () => {
  test('several are marked in one change, the rest stays as it is in another, and each is one undo', async () => {
    await saved(answerRound(book, '0103', 'revised'));
    const many = await saved(answerMany(book, { households: ['0101', '0102', '0103'], kind: 'confirmed' }));
    expect(await kinds()).toEqual({ confirmed: 3 });
    await saved(declareRest(book));
    expect(await kinds()).toEqual({ confirmed: 3, declared: 37 });
    expect(await declareRest(book)).toMatchObject({ code: 'nobody-waits' });
    await saved(unanswerMany(book, ['0101', '0139']));
    expect(await kinds()).toEqual({ confirmed: 2, declared: 36 });
    expect(await undoChange(book, many)).toMatchObject({ kind: 'refused', code: 'row-changed-since' });
  });

  test('one household that is not there refuses them all', async () => {
    const answer = await answerMany(book, { households: ['0101', '9999'], kind: 'confirmed' });
    expect(answer).toMatchObject({ code: 'no-such-household', data: { code: '9999' } });
    expect(await kinds()).toEqual({});
    await saved(closeOpenRound(book));
    expect(await declareRest(book)).toMatchObject({ code: 'no-open-round' });
  });
});

describe('taking steps of the rounds back', () => {
  test('a round opened again and closed anew is the same; a reason is needed and stays', async () => {
    await saved(closeOpenRound(book));
    const closed = await contents(book);
    expect(await reopenRound(book, ' ')).toMatchObject({ code: 'no-reason' });
    const reopened = await saved(reopenRound(book, 'Two plans were still on the table'));
    expect((await book.db.rows('rounds').get('001'))?.status).toBe('open');
    expect(await book.db.rows('roundCatalogues').count()).toBe(0);
    await saved(closeOpenRound(book));
    expect(await contents(book)).toEqual(closed);
    expect(await undoChange(book, reopened)).toMatchObject({ code: 'row-changed-since' });
  });

  test('an announcement goes with the answers to it, and undo brings both back', async () => {
    await saved(closeOpenRound(book));
    const before = await contents(book);
    await saved(announceNextRound(book));
    await saved(answerRound(book, '0101', 'confirmed'));
    const announced = await contents(book);
    const withdrawn = await saved(withdrawAnnouncement(book, 'Announced by mistake'));
    expect(await contents(book)).toEqual(before);
    await saved(undoChange(book, withdrawn));
    expect(await contents(book)).toEqual(announced);
    await saved(closeOpenRound(book));
    expect(await withdrawAnnouncement(book, 'x')).toMatchObject({ code: 'no-open-round' });
  });

  test('the end of the rounds is taken back for a reason, and only then a closed round can be opened', async () => {
    await saved(closeOpenRound(book));
    expect(await resumeRounds(book, 'x')).toMatchObject({ code: 'not-finished' });
    await saved(acceptGaps(book, 'We begin small'));
    expect(await reopenRound(book, 'x')).toMatchObject({ code: 'rounds-finished' });
    await saved(resumeRounds(book, 'A producer came after all'));
    await saved(reopenRound(book, 'x'));
  });
});

describe('a walk-out', () => {
  test('takes a producer’s offers and decisions, keeps the reason, and the rounds go on from here', async () => {
    await saved(closeOpenRound(book));
    const first = await book.db.rows('rounds').get('001');
    const before = await contents(book);
    expect(await producerLeaves(book, 'Henfield Farm', '')).toMatchObject({ code: 'no-reason' });
    expect(await producerLeaves(book, 'Henfield', 'x')).toMatchObject({ code: 'no-offers' });
    const changeId = await saved(producerLeaves(book, 'Henfield Farm', ' Feed is short '));
    expect((await book.db.rows('offers').toArray()).filter(({ producer }) => producer === 'Henfield Farm')).toEqual([]);
    expect(await book.db.rows('departures').toArray()).toMatchObject([
      {
        kind: 'producer',
        who: 'Henfield Farm',
        round: 2,
        products: ['E01', 'K10'],
        why: 'Feed is short',
        actor: 'Rosa',
      },
    ]);
    expect(await book.db.rows('rounds').get('001')).toEqual(first);
    expect(await undoChange(book, changeId)).toMatchObject({ kind: 'saved' });
    expect(await contents(book)).toEqual(before);
    await saved(producerLeaves(book, 'Henfield Farm', 'Feed is short'));
    await saved(announceNextRound(book));
    await saved(closeOpenRound(book));
    const second = await book.db.rows('rounds').get('002');
    expect(second?.products.find(({ product }) => product === 'E01')?.result?.supply).toBe(0);
  });

  test('takes a household’s plan and answer; it is not filled in as absent, and comes back as late', async () => {
    await saved(answerRound(book, '0118', 'confirmed'));
    await saved(householdLeaves(book, '0118', 'Moves away'));
    expect(await book.db.rows('plans').get('0118')).toBeUndefined();
    expect(await kinds()).toEqual({});
    expect(await householdLeaves(book, '0118', 'again')).toMatchObject({ code: 'no-plan' });
    const absent = (await readAbsent(rowReader(book.db), null)).absent.map(({ household }) => household.code);
    expect(absent).not.toContain('0118');
    await saved(submitPlan(book, { household: '0118', lines: [line(0, 1000)], origin: 'paper' }));
    expect(await book.db.rows('planStandings').get('0118')).toMatchObject({ status: 'late', origin: 'paper' });
    expect(await kinds()).toEqual({ revised: 1 });
  });
});

describe('undo keeps the rounds in order', () => {
  test('a closing is not undone under the decision that ended the rounds, nor the decision redone on an open round', async () => {
    const closing = await saved(closeOpenRound(book));
    const decided = await saved(acceptGaps(book, 'We begin small'));
    const refusal = { kind: 'refused', code: 'still-in-use', data: { table: 'decisions', key: '001' } };
    expect(await undoChange(book, closing)).toEqual(refusal);
    const resumed = await saved(undoChange(book, decided));
    await saved(undoChange(book, closing));
    expect(await undoChange(book, resumed)).toEqual(refusal);
    expect((await book.db.rows('rounds').get('001'))?.status).toBe('open');
  });

  test('neither a closing nor an announcement is undone under a later round', async () => {
    const closing = await saved(closeOpenRound(book));
    const announced = await saved(announceNextRound(book));
    expect(await undoChange(book, closing)).toMatchObject({
      code: 'still-in-use',
      data: { table: 'rounds', key: '002' },
    });
    await saved(closeOpenRound(book));
    await saved(announceNextRound(book));
    expect(await undoChange(book, announced)).toMatchObject({ kind: 'refused' });
  });
});

test('who hands in again by redo comes after those who handed in meanwhile: no two households have one turn', async () => {
  const handIn = (household: string) => saved(submitPlan(book, { household, lines: [line(0, 1000)], origin: 'typed' }));
  for (const household of ['0101', '0102']) await saved(householdLeaves(book, household, 'x'));
  const first = await handIn('0101');
  const undone = await saved(undoChange(book, first));
  await handIn('0102');
  await saved(undoChange(book, undone));
  const turns = await book.db.rows('planStandings').bulkGet(['0101', '0102']);
  expect(turns.map((one) => one?.turn)).toEqual([2, 1]);
});
