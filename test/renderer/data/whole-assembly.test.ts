import { beforeAll, expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { answerRound } from '../../../renderer/data/commands/answer-commands.ts';
import { awardGrants } from '../../../renderer/data/commands/grant-award-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { reverseLedgerEntry } from '../../../renderer/data/commands/ledger-commands.ts';
import { revisePlan } from '../../../renderer/data/commands/plan-commands.ts';
import {
  acceptGaps,
  announceNextRound,
  announceRound,
  closeOpenRound,
  finishRounds,
  previewNextRound,
} from '../../../renderer/data/commands/round-commands.ts';
import { setSettings } from '../../../renderer/data/commands/settings-commands.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { stateKey } from '../../../renderer/data/working-copy-state.ts';
import { isCleared } from '../../../shared/assembly/rounds/close-round.ts';
import { runAssembly } from '../../../shared/assembly/run-assembly.ts';
import { balances } from '../../../shared/ledger/balances.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { money } from '../../../shared/quantities/money.ts';
import { assemblySizes, buildAssembly } from '../../builders/assemblies.ts';
import { contents, newBook, openAgain } from './test-book.ts';

const built = buildAssembly(assemblySizes.small, 7);
const { openDemand } = runAssembly(built, { onRound: () => {} }).result;
/** Two requests that meet demand which stayed open, so that there is something to award. */
const grantRequests = openDemand.slice(0, 2).map(({ product, open }, at) => ({
  ...{ id: `G00${at + 1}`, producer: 'Hollow Farm', product, purpose: 'More of it', amount: money(100_000) },
  ...{ addsPerWeek: open, recoveryShareBasisPoints: 1000 },
}));
const assembly = { ...built, grantRequests };
const run = runAssembly(assembly, { onRound: () => {} });

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

async function importedBook(): Promise<Book> {
  const { book } = await newBook();
  changeId(await importAssembly(book, assembly));
  return book;
}

async function finishedBook(): Promise<Book> {
  const book = await importedBook();
  changeId(await announceRound(book));
  changeId(await closeOpenRound(book));
  for (let round = 2; round <= run.final.number; round += 1) {
    changeId(await announceNextRound(book));
    changeId(await closeOpenRound(book));
  }
  const { tolerance } = assembly.settings.rule;
  changeId(await (isCleared(run.final, tolerance) ? finishRounds(book) : acceptGaps(book, 'the meeting agreed')));
  return book;
}

const rounds = (book: Book) => book.db.rows('rounds').toArray();

let finished: Book;
beforeAll(async () => {
  finished = await finishedBook();
});

test('rounds held at the desk are those of the whole run, to the cent and the last digit', async () => {
  expect(await rounds(finished)).toEqual(run.rounds);
  expect(run.rounds.length).toBeGreaterThan(1);
});

test('rounds are the same after the working copy was built anew from the journal', async () => {
  const { host, book } = await newBook();
  changeId(await importAssembly(book, assembly));
  changeId(await announceRound(book));
  changeId(await closeOpenRound(book));
  changeId(await announceNextRound(book));
  const whole = await contents(book);
  const { seq, headHash, counts, lastRound, highestOrdinal } = (await book.db.meta.get(stateKey)) ?? expect.fail();
  for (const withSnapshot of [false, true]) {
    if (withSnapshot) await host.call('snapshots.take', { bookId: book.bookId, reason: 'timer' });
    await book.db.delete();
    const again = await openAgain(book, host);
    expect(await contents(again)).toStrictEqual(whole);
    const state = { seq, headHash, counts, lastRound, highestOrdinal };
    expect(await again.db.meta.get(stateKey)).toMatchObject(state);
    expect(lastRound).toEqual({ number: 2, status: 'open' });
  }
});

test('each step has its place', async () => {
  const book = await importedBook();
  expect(await closeOpenRound(book)).toMatchObject({ code: 'no-open-round' });
  expect(await announceNextRound(book)).toMatchObject({ code: 'no-round' });
  expect(await finishRounds(book)).toMatchObject({ code: 'no-round' });
  expect(await awardGrants(book)).toMatchObject({ code: 'rounds-not-finished' });
  changeId(await announceRound(book));
  expect(await announceRound(book)).toMatchObject({ code: 'already-announced' });
  expect(await announceNextRound(book)).toMatchObject({ code: 'round-open', data: { round: 1 } });
  expect(await importAssembly(book, assembly)).toMatchObject({ code: 'rounds-announced' });
  expect(await setSettings(book, { ...assembly.settings, currency: 'EUR' })).toMatchObject({
    code: 'rounds-announced',
  });
  changeId(await closeOpenRound(book));
  expect(await closeOpenRound(book)).toMatchObject({ code: 'no-open-round' });
  expect(await acceptGaps(book, ' ')).toMatchObject({ code: 'no-reason' });
  expect(await announceNextRound(finished)).toMatchObject({ code: 'rounds-finished' });
});

test('the preview announces what is announced; an override needs a reason and is kept with it', async () => {
  const book = await importedBook();
  changeId(await announceRound(book));
  changeId(await closeOpenRound(book));
  const { code, floorPrice } = assembly.products[3] ?? expect.fail('no product');
  const price = money(floorPrice + 777);
  expect(await previewNextRound(book, [{ product: code, price, why: '' }])).toMatchObject({ code: 'no-reason' });
  const low = { product: code, price: money(0), why: 'free for all' };
  expect(await announceNextRound(book, [low])).toMatchObject({ code: 'below-floor', data: { product: code } });
  const override = { product: code, price, why: 'the harvest failed' };
  const preview = await previewNextRound(book, [override]);
  expect(await rounds(book)).toHaveLength(1);
  changeId(await announceNextRound(book, [override]));
  const announced = (await rounds(book))[1];
  expect(preview).toEqual({ kind: 'ok', round: announced });
  const row = announced?.products.find(({ product }) => product === code);
  expect(row).toMatchObject({ price, reason: 'override', overrideWhy: 'the harvest failed' });
});

test('households answer an open round; a revised plan is an answer, and its undo takes both back', async () => {
  const book = await importedBook();
  const [first, second] = assembly.plans;
  if (first === undefined || second === undefined) return expect.fail('no plans');
  expect(await answerRound(book, first.household, 'confirmed')).toMatchObject({ code: 'no-open-round' });
  changeId(await announceRound(book));
  changeId(await answerRound(book, first.household, 'confirmed'));
  expect(await answerRound(book, first.household, 'confirmed')).toMatchObject({ kind: 'saved', changeId: null });
  const before = JSON.stringify(await contents(book));
  const revised = changeId(await revisePlan(book, second.household, planLines(second).slice(1)));
  const answers = await book.db.rows('answers').toArray();
  expect(answers.map(({ household, kind }) => [household, kind])).toEqual([
    [first.household, 'confirmed'],
    [second.household, 'revised'],
  ]);
  changeId(await undoChange(book, revised));
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('announcing cannot be undone while answers to the round stand', async () => {
  const book = await importedBook();
  const announced = changeId(await announceRound(book));
  const household = assembly.plans[0]?.household ?? '';
  const answer = changeId(await answerRound(book, household, 'confirmed'));
  expect(await undoChange(book, announced)).toMatchObject({ code: 'still-in-use', data: { table: 'answers' } });
  changeId(await undoChange(book, answer));
  changeId(await undoChange(book, announced));
  expect(await rounds(book)).toEqual([]);
  expect(await answerRound(book, household, 'confirmed')).toMatchObject({ code: 'no-open-round' });
  changeId(await announceRound(book));
});

test('grants are awarded as the result says; undo reverses what was posted and erases nothing', async () => {
  const awarded = changeId(await awardGrants(finished));
  const awards = await finished.db.rows('awards').toArray();
  const byId = [...run.result.grants.awards].sort((a, b) => (a.request.id < b.request.id ? -1 : 1));
  expect(awards.map(({ ledgerEntry: _, ...award }) => award)).toEqual(byId);
  const ledger = () => finished.db.rows('ledger').toArray();
  const posted = await ledger();
  expect(posted.map(({ id }) => id)).toEqual(['grant-G001', 'grant-G002', 'opening']);
  expect(balances(posted).get('reservoir')).toBe(run.result.grants.reservoirAfter);
  expect(await awardGrants(finished)).toMatchObject({ code: 'already-awarded' });

  const undone = changeId(await undoChange(finished, awarded));
  expect(await ledger()).toEqual(expect.arrayContaining(posted));
  expect(balances(await ledger()).get('reservoir')).toBe(assembly.settings.reservoir.balance);
  expect(await finished.db.rows('awards').count()).toBe(0);
  changeId(await undoChange(finished, undone));
  expect(balances(await ledger()).get('reservoir')).toBe(run.result.grants.reservoirAfter);
  expect(await finished.db.rows('awards').toArray()).toEqual(awards);
});

test('an entry is reversed once, for a reason in writing', async () => {
  const book = await finishedBook();
  changeId(await awardGrants(book));
  const id = (await book.db.rows('ledger').toArray()).find((entry) => entry.id.startsWith('grant-'))?.id ?? '';
  expect(await reverseLedgerEntry(book, id, ' ')).toMatchObject({ code: 'no-reason' });
  changeId(await reverseLedgerEntry(book, id, 'the farm withdrew'));
  expect(await reverseLedgerEntry(book, id, 'again')).toMatchObject({ code: 'already-reversed' });
  expect(
    await setSettings(book, { ...assembly.settings, reservoir: { ...assembly.settings.reservoir, balance: money(1) } }),
  ).toMatchObject({ code: 'ledger-opened' });
});
