import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, write } from '../../../renderer/data/command.ts';
import * as bank from '../../../renderer/data/commands/bank-commands.ts';
import { setFundPolicies } from '../../../renderer/data/commands/fund-policy-commands.ts';
import { awardGrants } from '../../../renderer/data/commands/grant-award-commands.ts';
import { openLedger, postPurpose, reverseLedgerEntry } from '../../../renderer/data/commands/ledger-commands.ts';
import { closeLedgerPeriod, reopenLedgerPeriod } from '../../../renderer/data/commands/ledger-period-commands.ts';
import * as pool from '../../../renderer/data/commands/pool-commands.ts';
import * as recovery from '../../../renderer/data/commands/recovery-commands.ts';
import { decideRecovery, releaseRest } from '../../../renderer/data/commands/recovery-decision-commands.ts';
import { setRiskAssumptions } from '../../../renderer/data/commands/risk-commands.ts';
import { readGrantFiles } from '../../../renderer/data/recovery-case.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { balances } from '../../../shared/ledger/balances.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { draftRecoveries } from '../../../shared/recovery/draft-recoveries.ts';
import type { RecoveryAgreement } from '../../../shared/recovery/recovery-agreement.ts';
import type { RecoveryAct } from '../../../shared/recovery/recovery-decision.ts';
import { priorAssumptions } from '../../../shared/risk/risk-case.ts';
import { orderLine, purchaseOrder } from '../../builders/purchase-orders.ts';
import { finishedBook } from '../features/sample-screen.tsx';
import { contents } from './test-book.ts';

/** The desk's clock stands at 2027-01-05. */
const today = '2027-01-05';
const grant = 'G001';

/** `stays`: the next step stands on it. Else it is taken back once more, for what comes after would not fit. */
type Step = readonly [name: string, act: (book: Book) => Promise<CommandAnswer>, end?: 'stays' | 'taken-back'];

/** It was over yesterday, so that the rest can be released; an extension moves that. */
const agreement: RecoveryAgreement = {
  ...{ grant, startsOn: '2026-12-01', graceDays: 0, endsOn: '2027-01-04', atEnd: 'release', minimum: null },
  ...{ basis: { kind: 'deliveries', shareBasisPoints: 1000 }, cap: money(350_000) },
  expected: { perWeek: quantity(30_000), price: money(312) },
  payOuts: [{ on: today, amount: money(350_000) }],
  milestones: [{ what: 'Cold room runs', dueOn: '2027-01-04', amount: money(0) }],
};
const dues = { date: '2027-01-04', purpose: 'Dues', amount: money(20_000), why: 'May' };
const line = { id: 'b1', date: '2027-01-04', text: 'dues', file: 'jan.csv', amount: money(20_000) };
const policies = { floor: money(4_000_000), limitPerProducer: money(350_000), idleCashPercent: 40 };
const vote = {
  outcome: 'accepted',
  votes: { inFavour: 5, against: 1, abstained: 0 },
  why: 'Late',
  heldOn: today,
} as const;
const decide = (act: RecoveryAct) => (book: Book) => decideRecovery(book, { grant, act, vote });

/** Undone and done again, an entry stands by the last of its reversals. */
async function lastOf(book: Book, id: string): Promise<string> {
  const next = (await book.db.rows('ledger').toArray()).find(({ reverses }) => reverses === id);
  return next === undefined ? id : lastOf(book, next.id);
}

async function confirmAll(book: Book): Promise<CommandAnswer> {
  const file = (await readGrantFiles(rowReader(book.db))).find((one) => one.grant === grant);
  if (file === undefined) throw new Error('There is no such grant');
  return recovery.confirmRecoveries(
    book,
    draftRecoveries(file, today).map((draft) => ({ grant, draft })),
  );
}

const steps: readonly Step[] = [
  ['ledger.policies', (book) => setFundPolicies(book, policies, 'voted')],
  ['ledger.open', (book) => openLedger(book, '2027-01-01')],
  ['ledger.purpose', (book) => postPurpose(book, dues)],
  ['ledger.purpose, out', (book) => postPurpose(book, { ...dues, purpose: 'Fees', amount: money(-700) })],
  ['ledger.reverse', async (book) => reverseLedgerEntry(book, await lastOf(book, 'out-001'), 'gave it back')],
  ['bank.read', (book) => bank.keepBankLines(book, [line, { ...line, id: 'b2', amount: money(-650) }])],
  ['bank.match', (book) => bank.matchBankLines(book, [{ line: 'b1', entries: ['in-001'] }])],
  ['bank.set-aside', (book) => bank.setBankLineAside(book, 'b2', 'the shop’s fee')],
  ['bank.unmatch', (book) => bank.releaseBankLine(book, 'b2')],
  ['bank.post', (book) => bank.postBankLine(book, { line: 'b2', purpose: 'Fees', why: 'January' })],
  ['pool.partner', (book) => pool.setPoolPartner(book, { coop: 'Alder Street', budget: money(150_000) })],
  ['pool.terms', (book) => pool.setPoolTerms(book, { sharing: 'by-budget', ourBudget: null })],
  ['pool.partner-remove', (book) => pool.removePoolPartner(book, 'Alder Street')],
  [
    'risk.assume',
    (book) => setRiskAssumptions(book, { grant, assumptions: priorAssumptions, weeks: 26, openPerWeek: quantity(0) }),
  ],
  ['grants.award', (book) => awardGrants(book, 'Eggs are short')],
  ['recovery.agree', (book) => recovery.agreeGrant(book, agreement)],
  ['recovery.pay-out', (book) => recovery.payOutGrant(book, { grant, date: today, amount: money(200_000) })],
  [
    'recovery.take-back',
    (book) => recovery.takeBackEvent(book, { grant, event: `${grant}-001`, why: 'bounced' }),
    'taken-back',
  ],
  ['recovery.milestone-met', (book) => recovery.meetMilestone(book, { grant, date: today, milestone: 0 })],
  ['recovery.confirm', confirmAll],
  [
    'recovery.receive',
    (book) => recovery.receiveMoney(book, { grant, date: today, amount: money(10_000), why: 'cash' }),
  ],
  ['recovery.decide, pause', decide({ kind: 'pause', from: today, to: null })],
  ['recovery.decide, resume', decide({ kind: 'resume', on: today })],
  ['recovery.decide, share', decide({ kind: 'change-share', from: today, shareBasisPoints: 500 })],
  ['recovery.decide, extension', decide({ kind: 'extend', months: 6 }), 'taken-back'],
  ['recovery.decide, forgiveness', decide({ kind: 'forgive', amount: money(5000) })],
  ['recovery.decide, write-off', decide({ kind: 'write-off', amount: money(7000) })],
  ['recovery.decide, cancellation', decide({ kind: 'cancel' })],
  ['recovery.release-rest', (book) => releaseRest(book, grant, 'as agreed')],
];

/** Reaching only another's decision takes it back, with a reason: they are not undone. */
const byDecision = ['ledger.close-period', 'ledger.reopen-period'];

function changeId(answer: CommandAnswer, name: string): string {
  if (answer.kind === 'saved' && answer.changeId !== null) return answer.changeId;
  return expect.fail(`${name}: ${JSON.stringify(answer)}`);
}

/** All but the ledger, byte for byte; of the ledger the balances, for it keeps what was taken back. */
async function state(book: Book): Promise<string> {
  const { ledger: _, ...rest } = await contents(book);
  const sums = [...balances(await book.db.rows('ledger').toArray())].filter(([, sum]) => sum !== 0);
  return JSON.stringify([rest, sums.toSorted()]);
}

/** Henfield delivered 30 dozen eggs once. */
const delivered: readonly RowWrite[] = [
  {
    ...{ table: 'suppliers', key: 'HEN' },
    row: { code: 'HEN', name: 'Henfield Farm', email: '', phone: '', minimumOrder: money(0) },
  },
  {
    ...{ table: 'purchaseOrders', key: 'L1-HEN' },
    row: purchaseOrder({
      ...{ id: 'L1-HEN', supplier: 'HEN', status: 'received', receivedOn: '2027-01-04' },
      lines: [orderLine({ product: 'E01', cases: 2, caseSize: 15, price: 312, received: 30 })],
    }),
  },
];

test('every command of the fund is taken back and done again; the ledger keeps both and stands as before', {
  timeout: 60_000,
}, async () => {
  const book = await finishedBook();
  changeId(
    await runCommand(
      book,
      plainCommand('test.put', async () => write(delivered)),
    ),
    'deliveries',
  );
  for (const [name, act, end = 'stays'] of steps) {
    const [before, entries] = [await state(book), await book.db.rows('ledger').toArray()];
    const done = changeId(await act(book), name);
    const after = await state(book);
    expect(after, name).not.toBe(before);
    const undone = changeId(await undoChange(book, done), `undo of ${name}`);
    expect(await state(book), `undo of ${name}`).toBe(before);
    const redone = changeId(await undoChange(book, undone), `redo of ${name}`);
    expect(await state(book), `redo of ${name}`).toBe(after);
    expect(await book.db.rows('ledger').bulkGet(entries.map(({ id }) => id)), name).toEqual(entries);
    if (end === 'taken-back') changeId(await undoChange(book, redone), `second undo of ${name}`);
  }
  const closing = changeId(await closeLedgerPeriod(book, '2027-01-04'), 'close');
  expect(await undoChange(book, closing)).toMatchObject({ code: 'closed-by-decision' });
  const opening = changeId(await reopenLedgerPeriod(book, '2027-01-04', 'a bill came late'), 'reopen');
  expect(await undoChange(book, opening)).toMatchObject({ code: 'reopened-by-decision' });
});

test('no command of ledger, bank, recovery, risk and common fund is left out', () => {
  const tried = new Set([...steps.map(([name]) => name.split(',')[0] ?? ''), ...byDecision]);
  const folder = join(import.meta.dirname, '../../../renderer/data/commands');
  const code = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const all = code.flatMap((text) => [...text.matchAll(/'((?:ledger|bank|recovery|risk|pool)\.[a-z-]+)'/g)]);
  expect(all.length).toBeGreaterThan(20);
  expect(all.flatMap(([, name = '']) => (tried.has(name) ? [] : [name]))).toEqual([]);
});
