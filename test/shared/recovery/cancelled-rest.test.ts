import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cancellationPostings } from '../../../shared/ledger/cancellation-postings.ts';
import { recoveryPostings } from '../../../shared/ledger/recovery-postings.ts';
import { reservoirBalance } from '../../../shared/ledger/reservoir-balance.ts';
import { money } from '../../../shared/quantities/money.ts';
import { portfolioAtRisk } from '../../../shared/recovery/ageing.ts';
import { checkAct } from '../../../shared/recovery/check-act.ts';
import { receivedMoney } from '../../../shared/recovery/received-money.ts';
import { recoveryCohorts, recoveryRate } from '../../../shared/recovery/recovery-measures.ts';
import { recoveryStanding } from '../../../shared/recovery/recovery-standing.ts';
import { awardEntry, entryOf, grantFile, henfieldAgreement, paidOut } from '../../builders/grant-files.ts';

const day = '2027-06-01';
const cancelled = (amount: number) =>
  entryOf('C1', '2027-05-20', { kind: 'cancellation', grant: 'G001' }, cancellationPostings('Henfield', money(amount)));
const received = (amount: number, on: string) =>
  entryOf(
    `R${on}`,
    on,
    { kind: 'recovery', grant: 'G001', delivery: null },
    recoveryPostings('Henfield', money(amount)),
  );
const partPaid = { deliveries: [], events: [paidOut('P1', '2027-03-20', 200_000)] };

describe('the rest of a part-paid award', () => {
  test('is granted no more once it is cancelled, and nothing of it is still to be paid or to come back', () => {
    const before = recoveryStanding(grantFile(partPaid), day);
    expect(before).toMatchObject({ toPayOut: 150_000, open: 200_000 });
    expect(checkAct({ kind: 'cancel' }, before)).toBeNull();
    const entries = [awardEntry(350_000), cancelled(150_000)];
    const after = recoveryStanding(grantFile({ ...partPaid, entries }), day);
    expect(after).toMatchObject({ granted: 200_000, paidOut: 200_000, toPayOut: 0, open: 200_000, recovered: 0 });
    expect(reservoirBalance(entries)).toBe(-200_000);
    expect(checkAct({ kind: 'cancel' }, after)).toBe('paid-out-already');
    expect(after.expected.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(200_000);
    const back = recoveryStanding(grantFile({ ...partPaid, entries: [...entries, received(200_000, day)] }), day);
    expect(back).toMatchObject({ state: 'recovered', open: 0 });
  });

  test('the parts of an award always add up to it', () => {
    fc.assert(
      fc.property(fc.nat(350_000), fc.nat(350_000), fc.nat(350_000), (paid, rest, back) => {
        const cut = Math.min(rest, 350_000 - paid);
        const came = Math.min(back, paid);
        const entries = [awardEntry(350_000), cancelled(cut), received(came, '2027-05-21')];
        const events = [paidOut('P1', '2027-03-20', paid)];
        const { granted, toPayOut, open, recovered } = recoveryStanding(grantFile({ events, entries }), day);
        expect(granted).toBe(toPayOut + open + recovered);
        expect(granted).toBe(350_000 - cut);
      }),
    );
  });
});

describe('more than is open', () => {
  test('is refused with what is open on that day, whenever it is entered', () => {
    const entries = [awardEntry(350_000), received(340_000, '2027-05-21')];
    const standing = recoveryStanding(grantFile({ deliveries: [], entries }), day);
    const ask = (amount: number, date: string) =>
      receivedMoney({ grant: 'G001', producer: 'Henfield', amount: money(amount), date }, standing);
    expect(ask(10_000, '2027-04-01')).toMatchObject({ kind: 'ok' });
    expect(ask(10_001, '2027-04-01')).toEqual({ kind: 'refused', code: 'above-open', by: 1, open: 10_000 });
    // Before it was paid out nothing can come back.
    expect(ask(1, '2027-03-19')).toEqual({ kind: 'refused', code: 'above-open', by: 1, open: 0 });
  });

  test('stands as overpaid for the board when a pay-out was taken back after it, and never hides another’s risk', () => {
    const entries = [awardEntry(350_000), received(50_000, '2027-05-21')];
    const events = [paidOut('P1', '2027-03-20', 20_000)];
    const standing = recoveryStanding(grantFile({ deliveries: [], entries, events }), day);
    expect(standing.reviews).toEqual([{ kind: 'overpaid', by: 30_000 }]);
    expect(portfolioAtRisk([standing], 30).bottom).toBe(0);
  });

  test('early money of one grant never makes up for what is late of another: the rate is at most 1', () => {
    const parts = [{ what: 'Half', dueOn: '2027-05-01', amount: money(100_000) }];
    const agreement = {
      ...henfieldAgreement,
      ...{ basis: { kind: 'milestones' } as const, milestones: parts, cap: money(100_000) },
    };
    const base = { agreement, deliveries: [], events: [paidOut('P1', '2027-03-20', 100_000)] };
    const late = recoveryStanding(grantFile({ ...base, entries: [awardEntry(100_000)] }), day);
    const early = recoveryStanding(
      grantFile({ ...base, entries: [awardEntry(100_000), received(100_000, '2027-04-01')] }),
      '2027-04-15',
    );
    expect(recoveryRate([early])).toEqual({ top: 0, bottom: 0, value: null });
    expect(recoveryRate([late, early])).toEqual({ top: 0, bottom: 100_000, value: 0 });
    const [cohort] = recoveryCohorts([late, early]);
    expect(cohort).toMatchObject({ recovered: 100_000, ofDue: 0, rate: 0 });
  });
});
