import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BankLine, BankMatch } from '../../../shared/bank/bank-line.ts';
import { bankDifference, bankState } from '../../../shared/bank/bank-state.ts';
import { checkBankMatch, matchesOf, type WantedMatch } from '../../../shared/bank/check-bank-match.ts';
import { proposeBankMatches } from '../../../shared/bank/propose-bank-matches.ts';
import { checkPosting, checkReversal } from '../../../shared/ledger/check-posting.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import type { NewEntry } from '../../../shared/ledger/post-entry.ts';
import { money } from '../../../shared/quantities/money.ts';
import { attempts, entryOf, guard } from '../ledger/ledger-cases.ts';

const line = (id: string, amount: number, date = '2027-05-04', text = ''): BankLine => ({
  ...{ id, date, text, file: 'may.csv' },
  amount: money(amount),
});

function ledgerOf(...entries: readonly NewEntry[]): readonly LedgerEntry[] {
  const opening = entryOf.opening({ id: 'opening', date: '2027-05-01', amount: 4_820_000 });
  return [opening, ...entries].map((entry) => ({ ...entry, reverses: null }));
}

const award = entryOf.award({ id: 'grant-G001', date: '2027-05-03', amount: 350_000 });
const dues = (id: string, amount: number, date = '2027-05-03') => entryOf.purpose({ id, date, amount });

function proposals(entries: readonly LedgerEntry[], ...lines: readonly BankLine[]) {
  const found = proposeBankMatches(bankState(entries, { lines, matches: [] }));
  return found.map(({ kind, line: { id }, entries: with_, daysLater, named }) => {
    return [kind, id, with_.map((entry) => entry.id).join('+'), daysLater, named];
  });
}

describe('proposals', () => {
  test('one line, one entry, the same amount within three days: exact', () => {
    expect(proposals(ledgerOf(award), line('b1', -350_000))).toEqual([['exact', 'b1', 'grant-G001', 1, null]]);
    expect(proposals(ledgerOf(award), line('b1', -350_001))).toEqual([]);
    expect(proposals(ledgerOf(award), line('b1', 350_000))).toEqual([]);
  });

  test('farther away it is only likely, unless the bank names it; beyond ten days it is none', () => {
    const on = (date: string, text = '') => proposals(ledgerOf(award), line('b1', -350_000, date, text));
    expect(on('2027-05-11')).toEqual([['likely', 'b1', 'grant-G001', 8, null]]);
    expect(on('2027-05-11', 'PAYMENT g001')).toEqual([['exact', 'b1', 'grant-G001', 8, 'g001']]);
    expect(on('2027-05-14')).toEqual([]);
  });

  test('of two equal ones the named and the nearer comes first, and both are only likely', () => {
    const entries = ledgerOf(dues('in-001', 2000), dues('in-002', 2000, '2027-05-06'));
    expect(proposals(entries, line('b1', 2000, '2027-05-06'), line('b2', 2000, '2027-05-03'))).toEqual([
      ['likely', 'b1', 'in-002', 0, null],
      ['likely', 'b2', 'in-001', 0, null],
    ]);
  });

  test('several entries that only together make a deposit; nothing when two sets would do', () => {
    const three = [dues('in-001', 2000), dues('in-002', 3000), dues('in-003', 7000)];
    expect(proposals(ledgerOf(...three), line('b1', 9000))).toEqual([['several', 'b1', 'in-001+in-003', 1, null]]);
    expect(proposals(ledgerOf(...three, dues('in-004', 4000), dues('in-005', 5000)), line('b1', 9000))).toEqual([]);
  });

  test('several lines that only together make an entry: paid in parts', () => {
    const [first, second] = [line('b1', -200_000), line('b2', -150_000, '2027-05-06')];
    expect(proposals(ledgerOf(award), first, second)).toEqual([['in-parts', 'b1', 'grant-G001', 3, null]]);
    expect(proposals(ledgerOf(award), first, second, line('b3', -150_000))).toEqual([]);
  });

  test('do not depend on the order of lines and entries', () => {
    const entry = fc.record({ amount: fc.integer({ min: 1, max: 4 }), day: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.array(entry, { maxLength: 6 }), (entries, lines) => {
        const ledger = ledgerOf(...entries.map(({ amount, day }, at) => dues(`E${at}`, amount, `2027-05-0${day}`)));
        const bank = lines.map(({ amount, day }, at) => line(`b${at}`, amount, `2027-05-0${day}`));
        const there = proposals(ledger, ...bank).sort();
        expect(proposals(ledger.toReversed(), ...bank.toReversed()).sort()).toEqual(there);
      }),
    );
  });
});

describe('matching', () => {
  const entries = ledgerOf(award, dues('in-001', 2000), dues('in-002', 3000));
  const lines = [line('b1', -350_000), line('b2', 5000), line('b3', 2000)];

  test('is kept only when both sides are there, free and equal', () => {
    const check = (id: string, ...keys: readonly string[]) =>
      checkBankMatch(entries, { lines, matches: [] }, { line: id, entries: keys });
    expect(check('b2', 'in-001', 'in-002')).toBeNull();
    expect(check('b2', 'in-001')).toMatchObject({ code: 'amounts-differ', by: 3000 });
    expect(check('b2', 'in-001', 'in-001')).toMatchObject({ code: 'entry-matched' });
    expect(check('b9', 'in-001')).toMatchObject({ code: 'no-such-line' });
    expect(check('b3', 'in-009')).toMatchObject({ code: 'no-such-entry' });
    const matches: readonly BankMatch[] = [{ kind: 'entries', line: 'b3', entries: ['in-001'], at: '' }];
    const again = (id: string, key: string) =>
      checkBankMatch(entries, { lines, matches }, { line: id, entries: [key] });
    expect(again('b3', 'in-001')).toMatchObject({ code: 'line-matched' });
    expect(again('b2', 'in-001')).toMatchObject({ code: 'entry-matched', entry: 'in-001' });
  });

  test('one entry is several lines: each is settled with the others, and the sums must be equal', () => {
    const parts = [line('p1', -200_000), line('p2', -150_000)];
    const check = (wanted: WantedMatch) => checkBankMatch(entries, { lines: parts, matches: [] }, wanted);
    expect(check({ line: 'p1', with: ['p2'], entries: ['grant-G001'] })).toBeNull();
    expect(check({ line: 'p1', entries: ['grant-G001'] })).toMatchObject({ code: 'amounts-differ', by: 150_000 });
    expect(check({ line: 'p1', with: ['p1'], entries: ['grant-G001'] })).toMatchObject({ code: 'line-matched' });
    const matches = matchesOf({ line: 'p1', with: ['p2'], entries: ['grant-G001'] }, 'now');
    expect(matches).toEqual([
      { kind: 'entries', line: 'p1', with: ['p2'], entries: ['grant-G001'], at: 'now' },
      { kind: 'entries', line: 'p2', with: ['p1'], entries: ['grant-G001'], at: 'now' },
    ]);
    const state = bankState(entries, { lines: parts, matches });
    expect(state.matched).toHaveLength(2);
    expect(bankDifference(entries, state).expected).toBe(4_470_000);
  });

  test('the difference is what stands on one side only: 44,750.00 less 50.00 on the way is 44,700.00', () => {
    const matches: readonly BankMatch[] = [{ kind: 'entries', line: 'b1', entries: ['grant-G001'], at: '' }];
    const state = bankState(entries, { lines: lines.slice(0, 1), matches });
    expect(bankDifference(entries, state)).toEqual({
      ...{ ledger: 4_475_000, notAtBank: 5000, notInLedger: 0, notOurs: 0, expected: 4_470_000 },
    });
  });

  test('lines before the opening are in it; an entry and its reversal cancel each other until a line names one', () => {
    const reversal = checkReversal(
      entries,
      { id: 'R', at: '2027-05-09T08:00:00Z', date: '2027-05-09', why: 'wrong', reverses: 'in-001' },
      guard(),
    );
    if (reversal.kind !== 'posted') throw new Error(reversal.code);
    const after = [...entries, reversal.entry];
    const bank = [...lines, line('b0', 777, '2027-04-30')];
    const open = bankState(after, { lines: bank, matches: [] });
    expect(open.openEntries.map(({ entry }) => entry.id)).toEqual(['grant-G001', 'in-002']);
    expect(open.beforeOpening.map(({ id }) => id)).toEqual(['b0']);
    const matches: readonly BankMatch[] = [{ kind: 'entries', line: 'b3', entries: ['in-001'], at: '' }];
    const named = bankState(after, { lines: bank, matches });
    expect(named.openEntries.map(({ entry }) => entry.id)).toEqual(['grant-G001', 'in-002', 'R']);
  });

  test('whatever is matched, ledger and bank differ by exactly what is open', () => {
    fc.assert(
      fc.property(attempts, fc.array(fc.integer({ min: -500, max: 500 })), fc.nat(), (tried, others, some) => {
        let ledger: readonly LedgerEntry[] = [];
        for (const entry of tried) {
          const answer = checkPosting(ledger, entry, guard());
          if (answer.kind === 'posted') ledger = [...ledger, answer.entry];
        }
        const opening = money(4_820_000);
        const cash = bankState(ledger, { lines: [], matches: [] }).openEntries;
        const seen = cash.filter((_, at) => (some >> (at % 20)) % 2 === 0);
        const bank = [
          ...seen.map(({ entry, amount }) => line(entry.id, amount)),
          ...others.map((amount, at) => line(`other ${at}`, amount)),
        ];
        const matches = seen.map(({ entry }) => ({
          ...{ kind: 'entries' as const, line: entry.id, entries: [entry.id], at: '' },
        }));
        const difference = bankDifference(ledger, bankState(ledger, { lines: bank, matches }));
        expect(difference.expected).toBe(bank.reduce((sum, { amount }) => sum + amount, opening as number));
      }),
    );
  });
});
