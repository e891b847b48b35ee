import { describe, expect, test } from 'vitest';
import { releasePostings } from '../../../shared/ledger/release-postings.ts';
import { writeOffPostings } from '../../../shared/ledger/write-off-postings.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { ageing, portfolioAtRisk } from '../../../shared/recovery/ageing.ts';
import { checkAct } from '../../../shared/recovery/check-act.ts';
import { checkAgreement } from '../../../shared/recovery/check-agreement.ts';
import { agreedInstalments } from '../../../shared/recovery/grant-instalments.ts';
import { plannedRecoveries } from '../../../shared/recovery/planned-recoveries.ts';
import { receivedMoney } from '../../../shared/recovery/received-money.ts';
import type { RecoveryAgreement } from '../../../shared/recovery/recovery-agreement.ts';
import { grantedAgain, halfLife, recoveryCohorts } from '../../../shared/recovery/recovery-measures.ts';
import { agreedReturns, agreedSchedule } from '../../../shared/recovery/recovery-schedule.ts';
import { recoveryStanding } from '../../../shared/recovery/recovery-standing.ts';
import { spreadOver } from '../../../shared/recovery/spread-over.ts';
import {
  awardEntry,
  decided,
  entryOf,
  grantFile,
  henfieldAgreement,
  paidOut,
  recoveryEntry,
} from '../../builders/grant-files.ts';

const quiet = { deliveries: [] };
const released = (amount: number) =>
  entryOf('L1', '2027-05-10', { kind: 'release', grant: 'G001' }, releasePostings('Henfield', money(amount)));
const writtenOff = (amount: number) =>
  entryOf('W1', '2027-05-10', { kind: 'write-off', grant: 'G001' }, writeOffPostings('Henfield', money(amount)));

describe('milestones', () => {
  test('one that is missed raises a review; an extension by six months puts it off', () => {
    const file = grantFile(quiet);
    expect(recoveryStanding(file, '2027-05-01').reviews).toEqual([]);
    expect(recoveryStanding(file, '2027-05-04').reviews).toEqual([
      { kind: 'milestone-missed', what: 'Cold room built', dueOn: '2027-05-01', daysLate: 3 },
    ]);
    const extended = { ...file, decisions: [decided('D1', '2027-05-04', { kind: 'extend', months: 6 })] };
    const standing = recoveryStanding(extended, '2027-05-05');
    expect(standing.reviews).toEqual([]);
    expect(standing.milestones[0]).toMatchObject({ dueOn: '2027-11-01', agreedFor: '2027-05-01', state: 'waiting' });
    expect(standing.terms?.endsOn).toBe('2028-01-04');
  });

  test('a decision that was declined changes nothing', () => {
    const declined = {
      ...decided('D1', '2027-05-04', { kind: 'extend', months: 6 } as const),
      outcome: 'declined',
    } as const;
    expect(recoveryStanding(grantFile({ ...quiet, decisions: [declined] }), '2027-05-05').reviews).toHaveLength(1);
  });

  const parts = [
    { what: 'Half', dueOn: '2027-05-01', amount: money(18_700) },
    { what: 'All', dueOn: '2027-08-01', amount: money(18_700) },
  ];
  const byParts = { ...henfieldAgreement, basis: { kind: 'milestones' } as const, milestones: parts };

  test('375 over two equal parts is 187 and 188', () => {
    expect(spreadOver(money(375), [1, 1])).toEqual([187, 188]);
  });

  test('a second pay-out raises only what is due after it', () => {
    const payOuts = [
      { on: '2027-03-20', amount: money(20_000) },
      { on: '2027-06-01', amount: money(17_400) },
    ];
    expect(agreedInstalments(byParts, payOuts)).toEqual([
      { dueOn: '2027-05-01', amount: 10_000 },
      { dueOn: '2027-08-01', amount: 27_400 },
    ]);
  });

  test('what is late is aged with its whole balance, and what was rescheduled is at risk', () => {
    const late = grantFile({
      agreement: byParts,
      entries: [awardEntry(37_400)],
      events: [paidOut('P1', '2027-03-20', 37_400)],
    });
    const today = '2027-06-05';
    const standing = recoveryStanding(late, today);
    expect(standing).toMatchObject({ daysLate: 35, overdue: 18_700, open: 37_400, state: 'recovering' });
    expect(ageing([standing]).find(({ bucket }) => bucket === '31-60')).toMatchObject({ grants: 1, open: 37_400 });
    expect(portfolioAtRisk([standing], 30)).toEqual({ top: 37_400, bottom: 37_400, writtenOff: 0 });
    expect(portfolioAtRisk([standing], 90).top).toBe(0);
    const extended = { ...late, decisions: [decided('D1', today, { kind: 'extend', months: 6 })] };
    const again = recoveryStanding(extended, today);
    expect(again.daysLate).toBe(0);
    expect(portfolioAtRisk([again], 90).top).toBe(37_400);
    expect(plannedRecoveries([late], today)).toEqual([
      { date: '2027-05-01', amount: 18_700, what: 'Henfield' },
      { date: '2027-08-01', amount: 18_700, what: 'Henfield' },
    ]);
  });
});

describe('states', () => {
  const day = '2027-05-20';
  const stateOf = (...changes: Parameters<typeof grantFile>) => recoveryStanding(grantFile(...changes), day).state;
  test('follow from what counts', () => {
    const entries = [awardEntry(350_000)];
    expect(stateOf({ ...quiet, entries: [] })).toBe('requested');
    expect(stateOf({ ...quiet, agreement: null, events: [] })).toBe('decided');
    expect(stateOf({ ...quiet, events: [] })).toBe('agreed');
    expect(recoveryStanding(grantFile(quiet), '2027-03-25').state).toBe('paid-out');
    expect(stateOf(quiet)).toBe('recovering');
    const pause = { kind: 'pause', from: '2027-05-01', to: null } as const;
    expect(stateOf({ ...quiet, decisions: [decided('D1', '2027-05-01', pause)] })).toBe('paused');
    expect(stateOf({ ...quiet, entries: [...entries, recoveryEntry('PO1', '2027-05-01', 350_000)] })).toBe('recovered');
    expect(stateOf({ ...quiet, entries: [...entries, released(350_000)] })).toBe('released');
    expect(stateOf({ ...quiet, entries: [...entries, writtenOff(350_000)] })).toBe('written-off');
  });

  test('what was written off can still come back, and no more than that', () => {
    const standing = recoveryStanding(
      grantFile({ ...quiet, entries: [awardEntry(350_000), writtenOff(350_000)] }),
      day,
    );
    const ask = (amount: number) =>
      receivedMoney({ grant: 'G001', producer: 'Henfield', amount: money(amount), date: day }, standing);
    expect(ask(350_000)).toMatchObject({ kind: 'ok', source: { kind: 'late-recovery' } });
    expect(ask(350_001)).toEqual({ kind: 'refused', code: 'above-open', by: 1, open: 350_000 });
    const early = { grant: 'G001', producer: 'Henfield', amount: money(1), date: '2027-05-09' };
    expect(receivedMoney(early, standing)).toEqual({ kind: 'refused', code: 'before-write-off' });
  });

  test('below the minimum is a warning with the amount', () => {
    const agreement = { ...henfieldAgreement, minimum: { amount: money(5000), everyMonths: 1 }, milestones: [] };
    const entries = [awardEntry(350_000), recoveryEntry('PO1', '2027-04-05', 3000)];
    const [review] = recoveryStanding(grantFile({ ...quiet, agreement, entries }), '2027-05-10').reviews;
    expect(review).toEqual({ kind: 'below-minimum', by: 2000, daysLate: 5 });
  });

  test('after the end the rest is to be reviewed', () => {
    const agreement = { ...henfieldAgreement, milestones: [] };
    expect(recoveryStanding(grantFile({ ...quiet, agreement }), '2027-07-06').reviews).toEqual([
      { kind: 'ended', on: '2027-07-04', open: 350_000, atEnd: 'review' },
    ]);
  });

  test('only what can be decided is', () => {
    const standing = recoveryStanding(grantFile(quiet), day);
    expect(checkAct({ kind: 'forgive', amount: money(350_001) }, standing)).toBe('above-open');
    expect(checkAct({ kind: 'forgive', amount: money(350_000) }, standing)).toBeNull();
    expect(checkAct({ kind: 'resume', on: day }, standing)).toBe('not-paused');
    expect(checkAct({ kind: 'extend', months: 0 }, standing)).toBe('bad-months');
    expect(checkAct({ kind: 'cancel' }, standing)).toBe('paid-out-already');
    expect(checkAgreement(henfieldAgreement, money(350_000))).toBeNull();
    expect(checkAgreement(henfieldAgreement, money(350_001))).toBe('not-the-award');
  });

  test('no agreement runs for ever, waits for ever or brings more than can be counted', () => {
    const of = (change: Partial<RecoveryAgreement>) =>
      checkAgreement({ ...henfieldAgreement, ...change }, money(350_000));
    // Counting in weeks beyond the year 9999 would never end.
    for (const endsOn of ['9999-12-31', '2200-01-01', '0027-07-04']) expect(of({ endsOn }), endsOn).toBe('bad-date');
    expect(of({ startsOn: '0027-04-05' })).toBe('bad-date');
    expect(of({ endsOn: '2199-12-31' })).toBeNull();
    expect(of({ graceDays: 1_000_000_000 })).toBe('grace-not-whole');
    expect(of({ minimum: { amount: money(1), everyMonths: 1e15 } })).toBe('bad-minimum');
    expect(of({ expected: { perWeek: quantity(1e12), price: money(1e12) } })).toBe('too-much-expected');
  });

  test('a pause has an end that will come', () => {
    const standing = recoveryStanding(grantFile(), '2027-05-03');
    expect(checkAct({ kind: 'pause', from: '2027-05-03', to: '9999-12-31' }, standing)).toBe('bad-date');
    expect(checkAct({ kind: 'pause', from: '0027-05-03', to: null }, standing)).toBe('bad-date');
    expect(checkAct({ kind: 'pause', from: '2027-05-03', to: null }, standing)).toBeNull();
  });

  test('decisions of one day count in the order of their numbers, also beyond nine', () => {
    const on = '2027-05-03';
    const pause = (number: number) => decided(`G001-D${number}`, on, { kind: 'pause', from: on, to: null });
    const resume = (number: number) => decided(`G001-D${number}`, on, { kind: 'resume', on });
    const decisions = [pause(10), resume(9)];
    expect(recoveryStanding(grantFile({ decisions }), '2027-05-10').state).toBe('paused');
  });
});

describe('schedule and measures', () => {
  test('committed demand of 13 weeks lets 121.68 come back, 9.36 a week', () => {
    const schedule = agreedSchedule(henfieldAgreement);
    expect(schedule).toHaveLength(13);
    expect(schedule.reduce((sum, { amount }) => sum + amount, 0)).toBe(12_168);
  });

  test('where a minimum was agreed, it is expected too: 100.00 by 5 May, not the 37.44 of four deliveries', () => {
    const agreement = { ...henfieldAgreement, minimum: { amount: money(10_000), everyMonths: 1 } };
    const until = (day: string) =>
      agreedReturns(agreement).reduce((sum, { on, amount }) => sum + (on <= day ? amount : 0), 0);
    expect([until('2027-05-04'), until('2027-05-05'), until('2027-06-05')]).toEqual([5 * 936, 10_000, 20_000]);
    expect(agreedReturns(henfieldAgreement)).toEqual(agreedSchedule(henfieldAgreement));
  });

  test('the last part takes what is left', () => {
    const short = { ...henfieldAgreement, payOuts: [{ on: '2027-03-20', amount: money(2000) }] };
    expect(agreedSchedule(short).map(({ amount }) => amount)).toEqual([936, 936, 128]);
  });

  test('cohort rate, half time, money granted again and half-life', () => {
    const back = [recoveryEntry('PO1', '2027-04-05', 200_000), released(150_000)];
    const entries = [awardEntry(350_000), ...back];
    const standing = recoveryStanding(grantFile({ deliveries: null, entries }), '2027-06-01');
    expect(recoveryCohorts([standing])[0]).toMatchObject({
      ...{ recovered: 200_000, rate: 1, half: { days: 19, on: '2027-04-05', back: 200_000 } },
    });
    // r = 200 / 350 = 0.5714; ln 0.5 / ln 0.5714 = 1.239
    expect(halfLife([standing]).rounds).toBeCloseTo(1.239, 3);
    const next = { ...awardEntry(250_000), date: '2027-05-01' };
    const again = recoveryStanding(grantFile({ deliveries: null, entries: [next] }), '2027-06-01');
    expect(grantedAgain([standing, again])).toBe(200_000);
    const sameDay = [awardEntry(350_000), recoveryEntry('PO1', '2027-03-17', 1000)];
    const own = recoveryStanding(grantFile({ deliveries: null, entries: sameDay }), '2027-06-01');
    expect(grantedAgain([own])).toBe(0);
  });
});
