import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balances } from '../../../shared/ledger/balances.ts';
import { checkPosting, checkReversal, type LedgerGuard } from '../../../shared/ledger/check-posting.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { outstandingByGrant } from '../../../shared/ledger/outstanding.ts';
import type { NewEntry } from '../../../shared/ledger/post-entry.ts';
import { reservoirBalance } from '../../../shared/ledger/reservoir-balance.ts';
import { money } from '../../../shared/quantities/money.ts';
import { attempts, guard } from './ledger-cases.ts';

const everyPolicy = guard({ cap: money(5_000_000), largestSharePercent: 60, limitPerProducer: money(400_000) });

/** The ledger of all entries that were accepted, and how it stood after each. */
function accepted(entries: readonly NewEntry[], held: LedgerGuard = everyPolicy): readonly LedgerEntry[] {
  let ledger: readonly LedgerEntry[] = [];
  for (const entry of entries) {
    const answer = checkPosting(ledger, entry, held);
    if (answer.kind === 'posted') ledger = [...ledger, answer.entry];
  }
  return ledger;
}

const sorted = (ledger: readonly LedgerEntry[]) => [...balances(ledger)].filter(([, sum]) => sum !== 0).sort();

test('whatever is accepted adds up to zero and leaves the reservoir at or above its floor after every entry', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      const ledger = accepted(tried);
      expect([...balances(ledger).values()].reduce((sum, one) => sum + one, 0)).toBe(0);
      for (let length = 1; length <= ledger.length; length += 1) {
        expect(reservoirBalance(ledger.slice(0, length))).toBeGreaterThanOrEqual(4_000_000);
      }
    }),
  );
});

test('no grant is ever returned, released or written off beyond what is outstanding, and none above the limit', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      for (const left of outstandingByGrant(accepted(tried)).values()) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(400_000);
      }
    }),
  );
});

test('an accepted reversal restores every balance, and its own reversal brings it back', () => {
  fc.assert(
    fc.property(attempts, fc.nat(), (tried, pick) => {
      const ledger = accepted(tried);
      const last = ledger.at(-1);
      const wrong = ledger[pick % ledger.length];
      if (wrong === undefined || last === undefined) throw new Error('the opening is always accepted');
      const heading = { at: '2027-02-01T10:00:00Z', date: '2027-02-01', why: 'wrong' };
      const taken = checkReversal(ledger, { ...heading, id: 'R', reverses: wrong.id }, everyPolicy);
      if (taken.kind === 'refused') return;
      const after = [...ledger, taken.entry];
      expect(sorted(after)).toEqual(sorted(ledger.filter(({ id }) => id !== wrong.id)));
      const back = checkReversal(after, { ...heading, id: 'R2', reverses: 'R' }, everyPolicy);
      if (back.kind === 'posted') expect(sorted([...after, back.entry])).toEqual(sorted(ledger));
      expect(checkReversal(after, { ...heading, id: 'R3', reverses: wrong.id }, everyPolicy)).toMatchObject({
        code: 'already-reversed',
      });
    }),
  );
});

test('the order of the entries does not matter to balances and to what is outstanding', () => {
  fc.assert(
    fc.property(attempts, fc.infiniteStream(fc.nat()), (tried, keys) => {
      const ledger = accepted(tried);
      const shuffled = ledger
        .map((entry) => [keys.next().value ?? 0, entry] as const)
        .sort(([a], [b]) => a - b)
        .map(([, entry]) => entry);
      expect(sorted(shuffled)).toEqual(sorted(ledger));
      expect([...outstandingByGrant(shuffled)].sort()).toEqual([...outstandingByGrant(ledger)].sort());
    }),
  );
});

test('nothing is accepted on a day of a closed period, and what is accepted leaves its trial balance alone', () => {
  const closed = { from: '2027-01-01', to: '2027-01-14', balances: [], state: { kind: 'closed', at: '' } } as const;
  fc.assert(
    fc.property(attempts, ([opening, ...tried]) => {
      if (opening === undefined) throw new Error('there is an opening');
      const before = accepted([opening]);
      const held = { ...everyPolicy, periods: [closed] };
      for (const entry of tried) {
        const answer = checkPosting(before, entry, held);
        if (entry.date <= closed.to) {
          expect(answer).toMatchObject({ code: 'period-closed', period: { from: '2027-01-01', to: '2027-01-14' } });
        } else expect(answer).not.toMatchObject({ code: 'period-closed' });
      }
    }),
  );
});
