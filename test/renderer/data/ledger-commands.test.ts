import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import * as bank from '../../../renderer/data/commands/bank-commands.ts';
import { setFundPolicies } from '../../../renderer/data/commands/fund-policy-commands.ts';
import { openLedger, postPurpose, reverseLedgerEntry } from '../../../renderer/data/commands/ledger-commands.ts';
import { closeLedgerPeriod, reopenLedgerPeriod } from '../../../renderer/data/commands/ledger-period-commands.ts';
import { createAssembly, setSettings } from '../../../renderer/data/commands/settings-commands.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import type { BankLine } from '../../../shared/bank/bank-line.ts';
import { balances } from '../../../shared/ledger/balances.ts';
import { money } from '../../../shared/quantities/money.ts';
import { settings } from './sample-rows.ts';
import { contents, newBook } from './test-book.ts';

/** The desk's clock stands at 2027-01-05. */
let book: Book;
beforeEach(async () => {
  book = (await newBook()).book;
  await saved(createAssembly(book, settings));
});

async function saved(answer: Promise<CommandAnswer>): Promise<string> {
  const given = await answer;
  if (given.kind !== 'saved') throw new Error(JSON.stringify(given));
  return given.changeId ?? '';
}

const ledger = () => book.db.rows('ledger').toArray();
const cash = async () => balances(await ledger()).get('reservoir');
const dues = (amount: number, date = '2027-01-04') => ({ date, amount: money(amount), purpose: 'Dues', why: 'May' });

describe('opening', () => {
  test('is an entry of its own, taken back by its mirror and made again', async () => {
    expect(await postPurpose(book, dues(100))).toMatchObject({ code: 'ledger-not-open' });
    const opened = await saved(openLedger(book, '2027-01-01'));
    expect(await ledger()).toMatchObject([{ id: 'opening', date: '2027-01-01', source: { kind: 'opening' } }]);
    expect(await openLedger(book, '2027-01-01')).toMatchObject({ code: 'already-open' });
    await saved(undoChange(book, opened));
    expect(await cash()).toBe(0);
    const { reservoir } = settings;
    await saved(setSettings(book, { ...settings, reservoir: { ...reservoir, balance: money(4_820_001) } }));
    await saved(openLedger(book, '2027-01-02'));
    expect(await cash()).toBe(4_820_001);
    expect(await setSettings(book, settings)).toMatchObject({ code: 'ledger-opened' });
    expect((await ledger()).map(({ id }) => id).sort()).toEqual(['opening', 'opening-2', 'reversal-opening']);
  });

  test('is not dated on a day that is no day or lies ahead', async () => {
    expect(await openLedger(book, '2027-02-30')).toMatchObject({ code: 'bad-date' });
    expect(await openLedger(book, '2027-01-07')).toMatchObject({ code: 'dated-ahead' });
  });
});

describe('money that is not a grant', () => {
  beforeEach(() => saved(openLedger(book, '2027-01-01')));

  test('comes in and goes out under its purpose, down to the floor', async () => {
    await saved(postPurpose(book, dues(20_000)));
    await saved(postPurpose(book, { ...dues(-5000), purpose: ' Bank fees ' }));
    const accounts = balances(await ledger());
    expect(accounts.get('reservoir')).toBe(4_835_000);
    expect(accounts.get('purpose:Dues')).toBe(-20_000);
    expect(accounts.get('purpose:Bank fees')).toBe(5000);
    expect(await postPurpose(book, dues(-835_001))).toMatchObject({ code: 'below-floor', data: { by: 1 } });
    for (const [entry, code] of [
      [{ ...dues(1), purpose: ' ' }, 'no-purpose'],
      [dues(0), 'no-amount'],
      [{ ...dues(1), why: '' }, 'no-reason'],
      [dues(1, '2027-01-09'), 'dated-ahead'],
    ] as const) {
      expect(await postPurpose(book, entry)).toMatchObject({ code });
    }
  });

  test('a contribution that was spent is not taken back, neither by reversal nor by undo', async () => {
    const given = await saved(postPurpose(book, dues(100_000)));
    await saved(postPurpose(book, dues(-900_000)));
    expect(await reverseLedgerEntry(book, 'in-001', 'wrong')).toMatchObject({ code: 'below-floor' });
    expect(await undoChange(book, given)).toMatchObject({ code: 'below-floor' });
  });
});

describe('periods', () => {
  beforeEach(async () => {
    await saved(openLedger(book, '2027-01-01'));
  });

  test('closing bars its days; undo of what is in it posts a reversal dated today, and the period stays as it was', async () => {
    const given = await saved(postPurpose(book, dues(20_000, '2027-01-03')));
    await saved(closeLedgerPeriod(book, '2027-01-04'));
    const closed = await book.db.rows('ledgerPeriods').toArray();
    const late = await postPurpose(book, dues(1, '2027-01-04'));
    expect(late).toMatchObject({
      code: 'period-closed',
      data: { period: { from: '2027-01-01', to: '2027-01-04' } },
    });
    await saved(undoChange(book, given));
    const entries = await ledger();
    expect(entries.find(({ id }) => id === 'reversal-in-001')).toMatchObject({ date: '2027-01-05' });
    expect(entries.find(({ id }) => id === 'in-001')).toMatchObject({ date: '2027-01-03', reverses: null });
    expect(await cash()).toBe(4_820_000);
    expect(await book.db.rows('ledgerPeriods').toArray()).toEqual(closed);
  });

  test('closing is not undone but reopened, for a reason; reopening is not undone either', async () => {
    const closing = await saved(closeLedgerPeriod(book, '2027-01-04'));
    expect(await undoChange(book, closing)).toMatchObject({ code: 'closed-by-decision' });
    expect(await reopenLedgerPeriod(book, '2027-01-04', ' ')).toMatchObject({ code: 'no-reason' });
    const reopening = await saved(reopenLedgerPeriod(book, '2027-01-04', 'a bill came late'));
    await saved(postPurpose(book, dues(-700, '2027-01-04')));
    expect(await undoChange(book, reopening)).toMatchObject({ code: 'reopened-by-decision' });
    await saved(closeLedgerPeriod(book, '2027-01-03'));
    expect(await book.db.rows('ledgerPeriods').toArray()).toMatchObject([{ to: '2027-01-03' }]);
    expect(await closeLedgerPeriod(book, '2027-01-05')).toMatchObject({ code: 'not-over' });
  });
});

test('policies stand in the settings, and a change of the settings keeps them', async () => {
  const { balance: _, ...policies } = settings.reservoir;
  expect(await setFundPolicies(book, { ...policies, cap: money(1) }, 'voted')).toMatchObject({ code: 'invalid' });
  expect(await setFundPolicies(book, policies, ' ')).toMatchObject({ code: 'no-reason' });
  await saved(openLedger(book, '2027-01-01'));
  await saved(setFundPolicies(book, { ...policies, cap: money(4_900_000), idleCashPercent: 40 }, 'voted'));
  expect(await postPurpose(book, dues(80_001))).toMatchObject({ code: 'above-cap', data: { by: 1 } });
  const [row] = await book.db.rows('assembly').toArray();
  if (row === undefined) throw new Error('no settings');
  await saved(setSettings(book, { ...row, coverDays: 7 }));
  expect(await book.db.rows('assembly').toArray()).toMatchObject([
    { coverDays: 7, reservoir: { cap: 4_900_000, idleCashPercent: 40, balance: 4_820_000 } },
  ]);
});

describe('the bank', () => {
  const line = (id: string, amount: number, date = '2027-01-04'): BankLine => ({
    ...{ id, date, text: id, file: 'jan.csv' },
    amount: money(amount),
  });
  const lines = [line('b1', 20_000), line('b2', -700)];
  beforeEach(async () => {
    await saved(openLedger(book, '2027-01-01'));
    await saved(postPurpose(book, dues(20_000)));
    await saved(bank.keepBankLines(book, lines));
  });

  test('the same file twice adds nothing, a longer one only what is new', async () => {
    expect(await bank.keepBankLines(book, lines)).toMatchObject({ kind: 'saved', changeId: null });
    await saved(bank.keepBankLines(book, [...lines, line('b3', 5)]));
    expect(await book.db.rows('bankLines').count()).toBe(3);
  });

  test('matching, setting aside and posting are undone and done again to the same bytes', async () => {
    for (const act of [
      () => bank.matchBankLines(book, [{ line: 'b1', entries: ['in-001'] }]),
      () => bank.setBankLineAside(book, 'b2', 'the shop’s fee'),
    ]) {
      const before = JSON.stringify(await contents(book));
      const done = await saved(act());
      const after = JSON.stringify(await contents(book));
      const undone = await saved(undoChange(book, done));
      expect(JSON.stringify(await contents(book))).toBe(before);
      await saved(undoChange(book, undone));
      expect(JSON.stringify(await contents(book))).toBe(after);
      expect(await act()).toMatchObject({ code: 'line-matched' });
    }
    await saved(bank.releaseBankLine(book, 'b2'));
    const posted = await saved(bank.postBankLine(book, { line: 'b2', purpose: 'Bank fees', why: 'January' }));
    expect((await ledger()).find(({ id }) => id === 'out-001')).toMatchObject({ date: '2027-01-04' });
    expect(await cash()).toBe(4_839_300);
    await saved(undoChange(book, posted));
    expect(await cash()).toBe(4_840_000);
    expect(await book.db.rows('bankMatches').count()).toBe(1);
  });

  test('an entry that was paid in parts: its lines are matched, undone and taken back together', async () => {
    await saved(bank.keepBankLines(book, [line('p1', 12_000), line('p2', 8000)]));
    const parts = { line: 'p1', with: ['p2'], entries: ['in-001'] };
    const done = await saved(bank.matchBankLines(book, [parts]));
    expect(await book.db.rows('bankMatches').count()).toBe(2);
    expect(await bank.matchBankLines(book, [{ line: 'b1', entries: ['in-001'] }])).toMatchObject({
      code: 'entry-matched',
    });
    const undone = await saved(undoChange(book, done));
    expect(await book.db.rows('bankMatches').count()).toBe(0);
    await saved(undoChange(book, undone));
    await saved(bank.releaseBankLine(book, 'p2'));
    expect(await book.db.rows('bankMatches').count()).toBe(0);
  });

  test('a statement stays while a match names its line; an entry is never two lines at once', async () => {
    const more = [line('b3', 20_000)];
    const read = await saved(bank.keepBankLines(book, more));
    const matched = await saved(bank.matchBankLines(book, [{ line: 'b1', entries: ['in-001'] }]));
    const loosened = await saved(bank.releaseBankLine(book, 'b1'));
    await saved(bank.matchBankLines(book, [{ line: 'b3', entries: ['in-001'] }]));
    expect(await undoChange(book, loosened)).toMatchObject({ code: 'still-in-use' });
    expect(await undoChange(book, read)).toMatchObject({ code: 'still-in-use' });
    expect(await undoChange(book, matched)).toMatchObject({ code: 'row-changed-since' });
    expect(await bank.releaseBankLine(book, 'b1')).toMatchObject({ code: 'not-matched' });
  });
});
