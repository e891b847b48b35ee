import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { answerRound } from '../../../renderer/data/commands/answer-commands.ts';
import { awardGrants } from '../../../renderer/data/commands/grant-award-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { openLedger, postPurpose, reverseLedgerEntry } from '../../../renderer/data/commands/ledger-commands.ts';
import { closeLedgerPeriod } from '../../../renderer/data/commands/ledger-period-commands.ts';
import { agreeGrant, payOutGrant } from '../../../renderer/data/commands/recovery-commands.ts';
import { decideRecovery } from '../../../renderer/data/commands/recovery-decision-commands.ts';
import { withdrawAnnouncement } from '../../../renderer/data/commands/reopen-commands.ts';
import { acceptGaps, announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { exportAssembly, readFolder } from '../../../renderer/data/folder/folder-tasks.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { money } from '../../../shared/quantities/money.ts';
import type { RecoveryAct } from '../../../shared/recovery/recovery-decision.ts';
import { henfieldAgreement } from '../../builders/grant-files.ts';
import { finishedBook, sampleAssembly, sampleBook } from '../features/sample-screen.tsx';
import { contents, newBook } from './test-book.ts';

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

const inUse = (table: string, key: string) => ({ kind: 'refused', code: 'still-in-use', data: { table, key } });
/** The desk's clock stands at it. */
const today = '2027-01-05';
const votes = { inFavour: 5, against: 1, abstained: 0 };
const vote = { outcome: 'accepted', votes, why: 'Late', heldOn: today } as const;
const dues = (amount: number) => ({ date: '2027-01-04', purpose: 'Dues', amount: money(amount), why: 'May' });

test('the end of the rounds is not undone under the grants that were awarded at its prices', async () => {
  const book = await sampleBook();
  changeId(await announceRound(book));
  changeId(await closeOpenRound(book));
  const ended = changeId(await acceptGaps(book, 'We begin small'));
  const awarded = changeId(await awardGrants(book, 'Eggs are short'));
  expect(await undoChange(book, ended)).toEqual(inUse('awards', 'G001'));
  const undone = changeId(await undoChange(book, awarded));
  const goesOn = changeId(await undoChange(book, ended));
  expect(await book.db.rows('decisions').count()).toBe(0);
  expect(await undoChange(book, undone)).toEqual(inUse('awards', 'G001'));
  changeId(await undoChange(book, goesOn));
  changeId(await undoChange(book, undone));
});

test('an answer does not come back by a redo to a round that was taken back', async () => {
  const book = await sampleBook();
  changeId(await announceRound(book));
  const undone = changeId(await undoChange(book, changeId(await answerRound(book, '0101', 'confirmed'))));
  const withdrawn = changeId(await withdrawAnnouncement(book, 'Announced by mistake'));
  expect(await undoChange(book, undone)).toEqual(inUse('answers', '001/0101'));
  changeId(await undoChange(book, withdrawn));
  changeId(await undoChange(book, undone));
  expect(await book.db.rows('answers').count()).toBe(1);
});

async function imported(assembly: Assembly): Promise<{ readonly book: Book; readonly change: string }> {
  const { book } = await newBook();
  return { book, change: changeId(await importAssembly(book, assembly)) };
}

test('an import is not undone under a round or under money that is posted', async () => {
  const { book, change } = await imported(sampleAssembly());
  const announced = changeId(await announceRound(book));
  expect(await undoChange(book, change)).toEqual(inUse('rounds', '001'));
  changeId(await undoChange(book, announced));
  const opened = changeId(await openLedger(book, '2027-01-01'));
  expect(await undoChange(book, change)).toEqual(inUse('ledger', 'opening'));
  changeId(await undoChange(book, opened));
  changeId(await undoChange(book, change));
});

async function carried(): Promise<Assembly> {
  const book = await finishedBook();
  changeId(await awardGrants(book, 'Eggs are short'));
  changeId(await postPurpose(book, dues(-700)));
  const work = { signal: new AbortController().signal, report: () => {} };
  const read = await readFolder({ kind: 'zip', bytes: (await exportAssembly(book, work)) as Uint8Array }, work);
  return read.kind === 'ok' ? read.assembly : expect.fail(JSON.stringify(read));
}

test('an import with a ledger is undone and done again without a trace, until something else is posted', async () => {
  const { book, change } = await imported(await carried());
  const whole = await contents(book);
  const undone = changeId(await undoChange(book, change));
  expect(Object.values(await contents(book)).flat()).toEqual([]);
  const redone = changeId(await undoChange(book, undone));
  expect(await contents(book)).toEqual(whole);
  const again = changeId(await undoChange(book, changeId(await undoChange(book, redone))));
  expect(await contents(book)).toEqual(whole);
  changeId(await closeLedgerPeriod(book, '2027-01-04'));
  expect(await undoChange(book, again)).toEqual(inUse('ledgerPeriods', '2027-01-04'));
});

test('a number with too many digits does not make the ledger unreadable', async () => {
  const book = await finishedBook();
  changeId(await openLedger(book, '2027-01-01'));
  const refused = { kind: 'refused', code: 'too-large' };
  expect(await postPurpose(book, dues(9_000_000_000_000_000))).toMatchObject(refused);
  expect(await postPurpose(book, dues(100_000_000_000_001))).toMatchObject(refused);
  changeId(await postPurpose(book, dues(100_000_000_000_000)));
  changeId(await reverseLedgerEntry(book, 'in-001', 'a slip'));
  changeId(await postPurpose(book, dues(1)));
});

test('what was paid out or decided keeps its number when an earlier one is undone', async () => {
  const book = await finishedBook();
  changeId(await awardGrants(book, 'Eggs are short'));
  const { award } = (await book.db.rows('awards').get('G001')) ?? expect.fail('no award');
  const agreement = { ...henfieldAgreement, cap: award, payOuts: [{ on: today, amount: award }] };
  changeId(await agreeGrant(book, agreement));
  const pay = (amount: number) => payOutGrant(book, { grant: 'G001', date: today, amount: money(amount) });
  const decide = (act: RecoveryAct) => decideRecovery(book, { grant: 'G001', act, vote });
  const paid = changeId(await pay(100));
  changeId(await pay(200));
  changeId(await undoChange(book, paid));
  changeId(await pay(400));
  const events = await book.db.rows('recoveryEvents').toArray();
  expect(events.map(({ id, what }) => [id, 'amount' in what && what.amount])).toEqual([
    ['G001-002', 200],
    ['G001-003', 400],
  ]);
  const paused = changeId(await decide({ kind: 'pause', from: today, to: null }));
  changeId(await decide({ kind: 'change-share', from: today, shareBasisPoints: 500 }));
  changeId(await undoChange(book, paused));
  changeId(await decide({ kind: 'extend', months: 6 }));
  const decisions = await book.db.rows('recoveryDecisions').toArray();
  expect(decisions.map(({ id, act }) => [id, act.kind])).toEqual([
    ['G001-D2', 'change-share'],
    ['G001-D3', 'extend'],
  ]);
});

test('money did not move in the year 27', async () => {
  const book = await finishedBook();
  expect(await openLedger(book, '0027-01-01')).toMatchObject({ code: 'bad-date' });
  changeId(await openLedger(book, '2027-01-01'));
  expect(await postPurpose(book, { ...dues(5), date: '0027-01-04' })).toMatchObject({ code: 'bad-date' });
});
