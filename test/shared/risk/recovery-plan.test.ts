import { expect, test } from 'vitest';
import { money } from '../../../shared/quantities/money.ts';
import type { GrantFile } from '../../../shared/recovery/grant-file.ts';
import { recoveryPlan } from '../../../shared/risk/recovery-plan.ts';
import { awardEntry, decided, henfieldAgreement, paidOut } from '../../builders/grant-files.ts';

const file = (more: Partial<GrantFile> = {}): GrantFile => ({
  ...{ grant: 'G001', producer: 'Henfield', purpose: 'Cold room', granted: money(350_000) },
  ...{ agreement: henfieldAgreement, decisions: [], events: [paidOut('P1', '2027-03-20', 350_000)] },
  ...{ entries: [awardEntry(350_000)], deliveries: [] },
  ...more,
});
const before = { today: '2027-03-22', weeks: 13 };

test('thirteen weeks from the agreement’s start: 121.68 of 10 %', () => {
  expect(recoveryPlan(file(), before)).toEqual({
    ...{ from: '2027-04-05', returnedAs: 'share', recoveryShareBasisPoints: 1000 },
    ...{ plannedRecovery: 12_168, returnWeeks: 13 },
  });
  expect(recoveryPlan(file({ agreement: null }), before)).toBeNull();
});

test('grace, a pause and a changed share are the board’s, not the application’s', () => {
  const grace = recoveryPlan(file({ agreement: { ...henfieldAgreement, graceDays: 28 } }), before);
  expect(grace).toMatchObject({ plannedRecovery: 9 * 936, returnWeeks: 9 });
  const pause = decided('D1', '2027-04-06', { kind: 'pause', from: '2027-04-12', to: '2027-04-25' });
  const paused = recoveryPlan(file({ decisions: [pause] }), { today: '2027-04-07', weeks: 5 });
  expect(paused).toMatchObject({ from: '2027-04-07', returnWeeks: 3 });
  const halved = decided('D2', '2027-03-21', { kind: 'change-share', from: '2027-04-05', shareBasisPoints: 500 });
  expect(recoveryPlan(file({ decisions: [halved] }), before)).toMatchObject({
    ...{ recoveryShareBasisPoints: 500, plannedRecovery: 13 * 468 },
  });
});

test('amounts on dates: what is due in these weeks, and what is late already', () => {
  const milestones = [
    { what: 'Built', dueOn: '2027-04-10', amount: money(150_000) },
    { what: 'Filled', dueOn: '2027-12-01', amount: money(200_000) },
  ];
  const agreement = { ...henfieldAgreement, basis: { kind: 'milestones' }, milestones, endsOn: '2027-12-31' } as const;
  const due = (today: string, weeks: number) => recoveryPlan(file({ agreement }), { today, weeks })?.plannedRecovery;
  expect(due('2027-03-22', 13)).toBe(150_000);
  expect(due('2027-06-01', 13)).toBe(150_000);
  expect(due('2027-06-01', 40)).toBe(350_000);
});
