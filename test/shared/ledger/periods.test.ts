import { expect, test } from 'vitest';
import { closePeriod, openFrom } from '../../../shared/ledger/close-period.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { closedPeriodOf, type LedgerPeriod } from '../../../shared/ledger/ledger-period.ts';
import { reopenPeriod } from '../../../shared/ledger/reopen-period.ts';
import { entryOf } from './ledger-cases.ts';

const ledger: readonly LedgerEntry[] = [
  entryOf.opening({ id: 'opening', date: '2027-01-04', amount: 4_820_000 }),
  entryOf.award({ id: 'grant-G001', date: '2027-01-20', amount: 350_000 }),
  entryOf.purpose({ id: 'in-001', date: '2027-02-03', amount: 20_000 }),
].map((entry) => ({ ...entry, reverses: null }));
const at = '2027-02-10T10:00:00Z';

function closed(to: string, periods: readonly LedgerPeriod[] = []): LedgerPeriod {
  const answer = closePeriod(ledger, periods, { to, at });
  if (answer.kind === 'refused') throw new Error(answer.code);
  return answer.period;
}

test('a period closes with the trial balance of its last day, which adds up to zero', () => {
  const january = closed('2027-01-31');
  expect(january).toMatchObject({ from: '2027-01-04', to: '2027-01-31', state: { kind: 'closed', at } });
  expect(january.balances).toEqual([
    { account: 'grant:Farm G001', amount: 350_000 },
    { account: 'opening', amount: -4_820_000 },
    { account: 'reservoir', amount: 4_470_000 },
  ]);
  expect(openFrom([january])).toBe('2027-02-01');
  expect(openFrom([])).toBeNull();
  expect(closed('2027-02-05', [january])).toMatchObject({ from: '2027-02-01', to: '2027-02-05' });
});

test('what is not over, was closed or holds nothing is not closed', () => {
  const january = closed('2027-01-31');
  const answer = (to: string) => closePeriod(ledger, [january], { to, at });
  expect(answer('2027-02-10')).toMatchObject({ code: 'not-over' });
  expect(answer('2027-01-31')).toMatchObject({ code: 'already-closed', to: '2027-01-31' });
  expect(answer('2027-13-01')).toMatchObject({ code: 'bad-date' });
  expect(closePeriod(ledger, [], { to: '2027-01-03', at })).toMatchObject({ code: 'nothing-to-close' });
  expect(closePeriod([], [], { to: '2027-01-03', at })).toMatchObject({ code: 'nothing-to-close' });
});

test('days of a closed period and before the first are barred, by the period that counts them', () => {
  const january = closed('2027-01-31');
  const february = closed('2027-02-05', [january]);
  const periods = [february, january];
  expect(closedPeriodOf(periods, '2026-12-01')?.to).toBe('2027-01-31');
  expect(closedPeriodOf(periods, '2027-01-31')?.to).toBe('2027-01-31');
  expect(closedPeriodOf(periods, '2027-02-01')?.to).toBe('2027-02-05');
  expect(closedPeriodOf(periods, '2027-02-06')).toBeNull();
});

test('only the last closed period opens again, for a reason; closing again takes its place', () => {
  const january = closed('2027-01-31');
  const february = closed('2027-02-05', [january]);
  const reopen = (to: string, why: string) => reopenPeriod([january, february], { to, at, why });
  expect(reopen('2027-02-05', ' ')).toMatchObject({ code: 'no-reason' });
  expect(reopen('2027-01-31', 'a bill came late')).toMatchObject({ code: 'later-closed', to: '2027-02-05' });
  expect(reopen('2027-02-04', 'a bill came late')).toMatchObject({ code: 'not-closed' });
  const answer = reopen('2027-02-05', 'a bill came late');
  if (answer.kind === 'refused') throw new Error(answer.code);
  const now = [january, answer.period];
  expect(closedPeriodOf(now, '2027-02-03')).toBeNull();
  expect(openFrom(now)).toBe('2027-02-01');
  const again = closePeriod(ledger, now, { to: '2027-02-09', at });
  expect(again).toMatchObject({ period: { from: '2027-02-01', to: '2027-02-09' }, replaces: ['2027-02-05'] });
});
