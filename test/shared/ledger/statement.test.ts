import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../shared/csv/read-csv.ts';
import { checkPosting } from '../../../shared/ledger/check-posting.ts';
import { forecastBalance } from '../../../shared/ledger/forecast-balance.ts';
import { fundMeasures } from '../../../shared/ledger/fund-measures.ts';
import { fundStatement } from '../../../shared/ledger/fund-statement.ts';
import { ledgerCsv } from '../../../shared/ledger/ledger-csv.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { reverseEntry } from '../../../shared/ledger/reverse-entry.ts';
import { money } from '../../../shared/quantities/money.ts';
import { attempts, entryOf, guard } from './ledger-cases.ts';

const posted: readonly LedgerEntry[] = [
  entryOf.opening({ id: 'opening', date: '2027-01-04', amount: 4_820_000 }),
  entryOf.award({ id: 'grant-G001', date: '2027-01-20', amount: 350_000 }),
  entryOf.award({ id: 'grant-G002', date: '2027-01-21', amount: 100_000, grant: 'G002' }),
  entryOf.purpose({ id: 'in-001', date: '2027-02-01', amount: 20_000 }),
  entryOf.purpose({ id: 'out-001', date: '2027-02-02', amount: -7300 }),
  entryOf.recovery({ id: 'R1', date: '2027-02-03', amount: 12_168 }),
  entryOf.writeOff({ id: 'W1', date: '2027-02-04', amount: 40_000, grant: 'G002' }),
].map((entry) => ({ ...entry, reverses: null }));
const february = { from: '2027-02-01', to: '2027-02-28' };

describe('the fund’s statement', () => {
  test('opens, moves by kind and closes, for cash and for what is outstanding', () => {
    expect(fundStatement(posted, february)).toEqual({
      ...february,
      opening: { cash: 4_370_000, outstanding: 450_000 },
      lines: [
        { kind: 'contribution', entries: 1, cash: 20_000, outstanding: 0 },
        { kind: 'cost', entries: 1, cash: -7300, outstanding: 0 },
        { kind: 'recovery', entries: 1, cash: 12_168, outstanding: -12_168 },
        { kind: 'write-off', entries: 1, cash: 0, outstanding: -40_000 },
      ],
      closing: { cash: 4_394_868, outstanding: 397_832 },
      producers: [
        { producer: 'Farm G001', amount: 337_832 },
        { producer: 'Farm G002', amount: 60_000 },
      ],
    });
  });

  test('a reversal counts with what it takes back', () => {
    const reversal = { id: 'X', at: '', date: '2027-02-20', why: 'wrong', reverses: 'R1' };
    const reversed = reverseEntry(posted, reversal);
    if (reversed.kind !== 'posted') throw new Error(reversed.code);
    const { lines } = fundStatement([...posted, reversed.entry], february);
    expect(lines.find(({ kind }) => kind === 'recovery')).toEqual({
      ...{ kind: 'recovery', entries: 2, cash: 0, outstanding: 0 },
    });
  });

  test('what is dated before its award stands below zero on the day between, and the producers still add up', () => {
    const award = { ...entryOf.award({ id: 'A', date: '2027-01-26', amount: 100 }), reverses: null };
    const early = { ...entryOf.writeOff({ id: 'W', date: '2027-01-02', amount: 100 }), reverses: null };
    const between = fundStatement([award, early], { from: '2027-01-01', to: '2027-01-25' });
    expect(between.closing.outstanding).toBe(-100);
    expect(between.producers).toEqual([{ producer: 'Farm G001', amount: -100 }]);
    expect(fundStatement([award, early], { from: '2027-01-01', to: '2027-01-26' }).producers).toEqual([]);
  });

  test('opening and lines make the closing, whatever happened and wherever the period lies', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom('2027-01-01', '2027-01-09', '2027-01-20'), (tried, from) => {
        let ledger: readonly LedgerEntry[] = [];
        for (const entry of tried) {
          const answer = checkPosting(ledger, entry, guard());
          if (answer.kind === 'posted') ledger = [...ledger, answer.entry];
        }
        const { opening, lines, closing, producers } = fundStatement(ledger, { from, to: '2027-01-25' });
        const sum = (name: 'cash' | 'outstanding') =>
          lines.reduce<number>((total, line) => total + line[name], opening[name]);
        expect([sum('cash'), sum('outstanding')]).toEqual([closing.cash, closing.outstanding]);
        expect(producers.reduce((total, { amount }) => total + amount, 0)).toBe(closing.outstanding);
      }),
    );
  });
});

test('nothing lost is nothing, and never below nothing', () => {
  for (const { top, value } of fundMeasures(posted.slice(0, 2), february)) {
    expect(Object.is(top, -0) || Object.is(value, -0)).toBe(false);
  }
});

test('measures are worked out as they say', () => {
  const values = new Map(fundMeasures(posted, february).map(({ name, value }) => [name, value]));
  // Capital 48,200.00 at the beginning and 47,927.00 at the end of February; nothing was granted in it.
  expect(values.get('recycling')).toBe(0);
  expect(values.get('money-turns')).toBeCloseTo(450_000 / 4_840_000, 12);
  expect(values.get('leakage')).toBeCloseTo((40_000 + 7300) / 450_000, 12);
  expect(values.get('write-off-ratio')).toBeCloseTo(40_000 / ((450_000 + 397_832) / 2), 12);
  expect(values.get('cash-share')).toBeCloseTo(4_394_868 / 4_792_700, 12);
  expect(values.get('largest-share')).toBeCloseTo(337_832 / 397_832, 12);
  expect(values.get('operating-days')).toBeCloseTo(4_394_868 / 20, 9);
  expect(fundMeasures([], february).every(({ value }) => value === null)).toBe(true);
});

test('a fund that was opened in the period began with its opening balance, not with nothing', () => {
  const whole = { from: '2027-01-01', to: '2027-02-28' };
  const opened = fundStatement(posted, whole).lines.find(({ kind }) => kind === 'opening')?.cash ?? 0;
  expect(opened).toBe(4_820_000);
  const recycling = fundMeasures(posted, whole).find(({ name }) => name === 'recycling');
  expect(recycling?.bottom).toBe((4_820_000 + 4_792_700) / 2);
});

describe('the forecast', () => {
  const flow = (date: string, amount: number, what = 'x') => ({ date, amount: money(amount), what });
  const frame = { balance: money(4_470_000), floor: money(4_000_000), from: '2027-02-01' } as const;

  test('says when the reservoir would go below its floor, and by what', () => {
    const flows = [
      flow('2027-02-08', -300_000, 'oven'),
      flow('2027-02-17', -300_000, 'mill'),
      flow('2027-02-16', 12_168, 'eggs'),
      flow('2027-01-31', 500, 'late'),
    ];
    const { steps, below, late } = forecastBalance({ ...frame, step: 'week', steps: 3, flows });
    expect(steps.map(({ from, to, balance }) => [from, to, balance])).toEqual([
      ['2027-02-01', '2027-02-07', 4_470_000],
      ['2027-02-08', '2027-02-14', 4_170_000],
      ['2027-02-15', '2027-02-21', 3_882_168],
    ]);
    expect(steps[2]).toMatchObject({ comesIn: 12_168, goesOut: 300_000 });
    expect(below).toEqual({ date: '2027-02-17', by: 117_832, what: ['mill'] });
    expect(late).toHaveLength(1);
  });

  test('months are calendar months, over the turn of the year', () => {
    const { steps, below } = forecastBalance({ ...frame, from: '2027-11-15', step: 'month', steps: 3, flows: [] });
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      ['2027-11-15', '2027-11-30'],
      ['2027-12-01', '2027-12-31'],
      ['2028-01-01', '2028-01-31'],
    ]);
    expect(below).toBeNull();
  });

  test('every flow within is counted once', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const any = fc.tuple(day, fc.integer({ min: -900, max: 900 }));
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom('week', 'month'), (list, step) => {
        const flows = list.map(([on, amount]) => flow(`2027-02-${String(on).padStart(2, '0')}`, amount));
        const { steps } = forecastBalance({ ...frame, step, steps: 4, flows });
        const all = list.reduce((sum, [, amount]) => sum + amount, 4_470_000);
        expect(steps.at(-1)?.balance).toBe(all);
        expect(steps.reduce((sum, { comesIn, goesOut }) => sum + comesIn - goesOut, 4_470_000)).toBe(all);
      }),
    );
  });
});

test('the exported ledger has a line for each posting, its decision and its change', () => {
  const decisions = new Map([['grant-G001', { seq: 12, actor: 'Rosa', why: '=five of seven' }]]);
  const { rows } = readCsv(ledgerCsv(posted, decisions, 2));
  expect(rows).toHaveLength(1 + 2 * posted.length);
  expect(rows[3]?.cells).toEqual([
    ...['grant-G001', '2027-01-20', '2027-01-20T10:00:00Z', 'award', 'G001', '', '', '', 'why grant-G001'],
    ...['reservoir', '-3500.00', '12', 'Rosa', "'=five of seven"],
  ]);
});
