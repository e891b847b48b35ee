import { describe, expect, test } from 'vitest';
import { checkPolicies } from '../../../shared/ledger/check-policies.ts';
import { checkPosting, checkPostings, checkReversal } from '../../../shared/ledger/check-posting.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { outstandingOf } from '../../../shared/ledger/outstanding.ts';
import type { NewEntry } from '../../../shared/ledger/post-entry.ts';
import { reservoirBalance } from '../../../shared/ledger/reservoir-balance.ts';
import { money } from '../../../shared/quantities/money.ts';
import { entryOf, guard } from './ledger-cases.ts';

const opening = entryOf.opening({ id: 'opening', amount: 4_820_000 });
const later = { at: '2027-03-01T10:00:00Z', date: '2027-03-01', why: 'wrong' };

function ledgerOf(...entries: readonly NewEntry[]): readonly LedgerEntry[] {
  return [opening, ...entries].map((entry) => ({ ...entry, reverses: null }));
}

describe('the floor', () => {
  test('story 9: 48,200.00 less 3,500.00 leaves 44,700.00; 4,700.01 more would go a cent below 40,000.00', () => {
    const awarded = ledgerOf(entryOf.award({ id: 'grant-G001', amount: 350_000 }));
    expect(reservoirBalance(awarded)).toBe(4_470_000);
    const cost = (amount: number) => checkPosting(awarded, entryOf.purpose({ id: 'out-001', amount }), guard());
    expect(cost(-470_000)).toMatchObject({ kind: 'posted' });
    expect(cost(-470_001)).toMatchObject({ code: 'below-floor', by: 1, floor: 4_000_000 });
  });

  test('money that comes in is taken below the floor too: it cannot make it worse', () => {
    const poor = ledgerOf(entryOf.purpose({ id: 'out-001', amount: -900_000 }));
    expect(checkPosting(poor, entryOf.purpose({ id: 'in-001', amount: 1 }), guard())).toMatchObject({ kind: 'posted' });
  });

  test('taking back a contribution that was granted on is refused; taking back the only opening is not', () => {
    const opened = ledgerOf();
    expect(checkReversal(opened, { ...later, id: 'R', reverses: 'opening' }, guard())).toMatchObject({
      kind: 'posted',
    });
    const spent = ledgerOf(
      entryOf.purpose({ id: 'in-001', amount: 100_000 }),
      entryOf.purpose({ id: 'out-001', amount: -900_000 }),
    );
    const answer = checkReversal(spent, { ...later, id: 'R', reverses: 'in-001' }, guard());
    expect(answer).toMatchObject({ code: 'below-floor', by: 80_000 });
  });
});

test('contributions stop at the cap, recoveries are taken above it', () => {
  const held = guard({ cap: money(4_900_000) });
  const full = ledgerOf(entryOf.award({ id: 'grant-G001', amount: 100_000 }));
  const given = (amount: number) => checkPosting(full, entryOf.purpose({ id: 'in-001', amount }), held);
  expect(given(180_000)).toMatchObject({ kind: 'posted' });
  expect(given(180_001)).toMatchObject({ code: 'above-cap', by: 1, cap: 4_900_000 });
  const capped = guard({ cap: money(4_720_000) });
  expect(checkPosting(full, entryOf.recovery({ id: 'R1', amount: 100_000 }), capped)).toMatchObject({ kind: 'posted' });
});

test('the limit counts what the producer has not returned yet', () => {
  const had = ledgerOf(
    entryOf.award({ id: 'grant-G001', amount: 300_000 }),
    entryOf.recovery({ id: 'R1', amount: 12_168 }),
  );
  expect(outstandingOf(had, 'G001')).toBe(287_832);
  const more = (amount: number) => checkPosting(had, entryOf.award({ id: 'grant-2', amount }), guard());
  expect(more(62_168)).toMatchObject({ kind: 'posted' });
  expect(more(62_169)).toMatchObject({ code: 'above-limit', producer: 'Farm G001', by: 1 });
});

test('no more comes back, is released or written off than is outstanding; late money after a write-off is taken', () => {
  const had = ledgerOf(entryOf.award({ id: 'grant-G001', amount: 100_000 }));
  const released = entryOf.release({ id: 'L1', amount: 100_001 });
  expect(checkPosting(had, released, guard())).toMatchObject({ code: 'above-outstanding', grant: 'G001', by: 1 });
  const off = [...had, { ...entryOf.writeOff({ id: 'W1', amount: 100_000 }), reverses: null }];
  expect(outstandingOf(off, 'G001')).toBe(0);
  expect(checkPosting(off, entryOf.recovery({ id: 'R1', amount: 1 }), guard())).toMatchObject({
    code: 'above-outstanding',
  });
  expect(checkPosting(off, entryOf.late({ id: 'R2', amount: 500 }), guard())).toMatchObject({ kind: 'posted' });
  const back = checkReversal(off, { ...later, id: 'R3', reverses: 'W1' }, guard());
  if (back.kind !== 'posted') throw new Error(back.code);
  expect(outstandingOf([...off, back.entry], 'G001')).toBe(100_000);
  const award = checkReversal(off, { ...later, id: 'R4', reverses: 'grant-G001' }, guard());
  expect(award).toMatchObject({ code: 'above-outstanding', by: 100_000 });
});

test('nothing comes back of a grant before its award, nor what a later day has no room for', () => {
  const had = ledgerOf(entryOf.award({ id: 'grant-G001', date: '2027-01-20', amount: 100_000 }));
  const early = entryOf.writeOff({ id: 'W1', date: '2027-01-19', amount: 1 });
  expect(checkPosting(had, early, guard())).toMatchObject({ code: 'above-outstanding', grant: 'G001', by: 1 });
  const last = entryOf.recovery({ id: 'R1', date: '2027-01-30', amount: 60_000 });
  const paid = [...had, { ...last, reverses: null }];
  const between = (amount: number) => entryOf.recovery({ id: 'R2', date: '2027-01-20', amount });
  expect(checkPosting(paid, between(40_000), guard())).toMatchObject({ kind: 'posted' });
  expect(checkPosting(paid, between(40_001), guard())).toMatchObject({ code: 'above-outstanding', by: 1 });
  // What is taken back leaves its room on its own day: the right amount is posted on the day of the wrong one.
  const wrong = { ...entryOf.recovery({ id: 'R0', date: '2027-01-21', amount: 60_000 }), reverses: null };
  const back = checkReversal([...had, wrong], { ...later, id: 'R0-', reverses: 'R0' }, guard());
  if (back.kind !== 'posted') throw new Error(back.code);
  const right = entryOf.recovery({ id: 'R0b', date: '2027-01-21', amount: 70_000 });
  expect(checkPosting([...had, wrong, back.entry], right, guard())).toMatchObject({ kind: 'posted' });
  // An award that is taken back by a clock a day behind the meeting's is still taken back.
  const undone = { id: 'X', at: '', date: '2027-01-19', why: 'wrong', reverses: 'grant-G001' };
  expect(checkReversal(had, undone, guard())).toMatchObject({ kind: 'posted' });
});

describe('concentration', () => {
  const half = guard({ largestSharePercent: 50 });
  const two = (first: number, second: number) => [
    entryOf.award({ id: 'a', amount: first, grant: 'G001' }),
    entryOf.award({ id: 'b', amount: second, grant: 'G002' }),
  ];

  test('is held against the awards of a meeting together, in shares of what is outstanding', () => {
    expect(checkPostings(ledgerOf(), two(100_000, 100_000), half)).toMatchObject({ kind: 'posted' });
    // 150 of 250 is 60 %; 50 % of what is left when 50 less are granted: 100 of 200.
    expect(checkPostings(ledgerOf(), two(150_000, 100_000), half)).toEqual({
      ...{ kind: 'refused', code: 'above-concentration', producer: 'Farm G001' },
      ...{ shareBasisPoints: 6000, limitPercent: 50, by: 50_000 },
    });
  });

  test('does not bind a fund with fewer producers than the limit needs, nor a share that did not grow', () => {
    expect(checkPostings(ledgerOf(), two(150_000, 0).slice(0, 1), half)).toMatchObject({ kind: 'posted' });
    const uneven = ledgerOf(...two(300_000, 100_000));
    const third = entryOf.award({ id: 'c', amount: 1000, grant: 'G003' });
    expect(checkPostings(uneven, [third], half)).toMatchObject({ kind: 'posted' });
  });

  test('the five largest together', () => {
    const grants = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
    const awards = (amount: number) =>
      grants.map((grant) => entryOf.award({ id: grant, grant, amount: Number(grant) <= 5 ? amount : 10_000 }));
    const held = guard({ topFiveSharePercent: 60 });
    expect(checkPostings(ledgerOf(), awards(15_000), held)).toMatchObject({ kind: 'posted' });
    const above = checkPostings(ledgerOf(), awards(15_001), held);
    expect(above).toEqual({ kind: 'refused', code: 'above-top-five', shareBasisPoints: 6000, limitPercent: 60 });
  });
});

test('all or none of several entries are posted', () => {
  const batch = [
    entryOf.award({ id: 'a', amount: 350_000 }),
    entryOf.award({ id: 'b', amount: 350_000, grant: 'G002' }),
    entryOf.award({ id: 'c', amount: 120_001, grant: 'G003' }),
  ];
  expect(checkPostings(ledgerOf(), batch, guard())).toMatchObject({ code: 'below-floor', by: 1 });
  expect(checkPostings(ledgerOf(), batch.slice(0, 2), guard())).toMatchObject({ entries: [{ id: 'a' }, { id: 'b' }] });
});

test('policies that contradict themselves are found', () => {
  const { policies } = guard({ cap: money(3_999_999), largestSharePercent: 101, idleCashPercent: 12.5 });
  expect(checkPolicies(policies)).toEqual([
    { field: 'cap', code: 'below-floor' },
    { field: 'largestSharePercent', code: 'out-of-range' },
    { field: 'idleCashPercent', code: 'out-of-range' },
  ]);
  expect(checkPolicies(guard().policies)).toEqual([]);
});
