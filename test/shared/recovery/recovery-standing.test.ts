import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { reverseEntry } from '../../../shared/ledger/reverse-entry.ts';
import { money } from '../../../shared/quantities/money.ts';
import { draftRecoveries } from '../../../shared/recovery/draft-recoveries.ts';
import type { GrantFile } from '../../../shared/recovery/grant-file.ts';
import { recoveryStanding } from '../../../shared/recovery/recovery-standing.ts';
import {
  awardEntry,
  decided,
  grantFile,
  henfieldAgreement,
  paidOut,
  recoveryEntry,
  weekly,
} from '../../builders/grant-files.ts';

const later = '2027-07-05';

/** Confirms every draft as the desk does: a reversal of what was wrong, and the right amount. */
function confirmed(file: GrantFile, today: string): GrantFile {
  let entries = file.entries;
  for (const { delivery, on, amount, posted } of draftRecoveries(file, today)) {
    if (posted !== null) entries = [...entries, reversed(entries, posted.entry, on)];
    const id = entries.filter(({ source }) => 'delivery' in source && source.delivery === delivery).length;
    if (amount > 0) entries = [...entries, { ...recoveryEntry(delivery, on, amount), id: `R-${delivery}-${id}` }];
  }
  return { ...file, entries };
}

function reversed(entries: readonly LedgerEntry[], id: string, date: string): LedgerEntry {
  const heading = { id: `reversal-${id}`, at: `${date}T12:00:00Z`, date, why: 'wrong' };
  const answer = reverseEntry(entries, { ...heading, reverses: id });
  if (answer.kind === 'refused') throw new Error(answer.code);
  return answer.entry;
}

describe('recovery from deliveries', () => {
  test('13 weeks x 30 dozen x 3.12 = 1,216.80; 10 % is 121.68, and 3,378.32 stays open', () => {
    const file = confirmed(grantFile(), later);
    const standing = recoveryStanding(file, later);
    expect(standing.recovered).toBe(12_168);
    expect(standing.open).toBe(337_832);
    expect(standing.state).toBe('recovering');
    expect(standing.drafts).toEqual([]);
  });

  test('a corrected delivery proposes the reversal of its entry and the right amount', () => {
    const file = confirmed(grantFile({ deliveries: weekly(2, 9360) }), later);
    const [first, second] = weekly(2, 9360);
    if (first === undefined || second === undefined) throw new Error('two deliveries');
    const corrected = { ...file, deliveries: [{ ...first, value: money(6240) }, second] };
    const [draft, ...others] = draftRecoveries(corrected, later);
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ kind: 'correction', amount: 624, posted: { entry: 'R-PO01-0', amount: 936 } });
    expect(recoveryStanding(confirmed(corrected, later), later).recovered).toBe(624 + 936);
  });

  test('half a cent is rounded up: 10 % of 93.65 is 9.37', () => {
    expect(draftRecoveries(grantFile({ deliveries: weekly(1, 9365) }), later)[0]?.amount).toBe(937);
  });

  test('nothing is drafted before the grace is over, in a pause, or without a supplier of that name', () => {
    const agreement = { ...henfieldAgreement, graceDays: 14 };
    const decisions = [decided('D1', '2027-05-01', { kind: 'pause', from: '2027-05-03', to: '2027-05-16' })];
    const drafts = draftRecoveries(grantFile({ agreement, decisions }), later);
    expect(drafts.map(({ on }) => on)).toEqual(
      weekly(13, 1).flatMap(({ on }) => (on < '2027-04-19' || (on >= '2027-05-03' && on <= '2027-05-16') ? [] : [on])),
    );
    expect(draftRecoveries(grantFile({ deliveries: null }), later)).toEqual([]);
  });

  test('another share counts for deliveries from its day on', () => {
    const act = { kind: 'change-share', from: '2027-04-12', shareBasisPoints: 500 } as const;
    const file = grantFile({ deliveries: weekly(2, 9360), decisions: [decided('D1', '2027-04-10', act)] });
    expect(draftRecoveries(file, later).map(({ amount }) => amount)).toEqual([936, 468]);
  });
});

describe('laws', () => {
  const values = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 12 });
  const deliveriesOf = (all: readonly number[]) =>
    weekly(all.length, 0).map((one, at) => ({ ...one, value: money(all[at] ?? 0) }));

  test('never more than granted comes back, and every cent is somewhere', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 500_000 }), (all, granted) => {
        const agreement = { ...henfieldAgreement, cap: money(granted) };
        const entries = [awardEntry(granted)];
        const events = [paidOut('P1', '2027-03-20', granted)];
        const file = { ...grantFile({ agreement, entries, events }), granted: money(granted) };
        const standing = recoveryStanding(confirmed({ ...file, deliveries: deliveriesOf(all) }, later), later);
        expect(standing.recovered).toBeLessThanOrEqual(granted);
        expect(standing.recovered + standing.open).toBe(granted);
      }),
    );
  });

  test('the standing does not depend on the order of entry', () => {
    const shuffled = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    const file = confirmed(grantFile({ deliveries: weekly(6, 9360) }), later);
    fc.assert(
      fc.property(shuffled, (order) => {
        const entries = order.flatMap((at) => file.entries[at] ?? []);
        expect(recoveryStanding({ ...file, entries }, later)).toEqual(recoveryStanding(file, later));
      }),
    );
  });

  test('a reversal restores what was open, and later ones are replayed without the entry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (at) => {
        const file = confirmed(grantFile({ deliveries: weekly(5, 9360) }), later);
        const wrong = file.entries.filter(({ source }) => source.kind === 'recovery')[at];
        if (wrong === undefined) throw new Error('no entry');
        const taken = { ...file, entries: [...file.entries, reversed(file.entries, wrong.id, later)] };
        const without = { ...file, entries: file.entries.filter(({ id }) => id !== wrong.id) };
        const [after, never] = [recoveryStanding(taken, later), recoveryStanding(without, later)];
        expect(after.open).toBe(never.open);
        expect(after.transactions.filter(({ counts }) => counts)).toEqual(
          never.transactions.filter(({ counts }) => counts),
        );
        expect(after.transactions).toHaveLength(never.transactions.length + 2);
      }),
    );
  });
});
