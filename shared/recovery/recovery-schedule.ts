import { money } from '../quantities/money.ts';
import { quantityScale } from '../quantities/quantity.ts';
import { scaleHalfUp } from '../quantities/scale-half-up.ts';
import { largerOf } from './cover-dues.ts';
import { shareOf } from './draft-recoveries.ts';
import { agreedInstalments } from './grant-instalments.ts';
import { daysLater, type GrantTerms, grantTerms, shareOn } from './grant-terms.ts';
import type { DatedAmount, RecoveryAgreement } from './recovery-agreement.ts';

const daysPerWeek = 7;

export type ExpectedCase = {
  readonly agreement: RecoveryAgreement;
  readonly terms: GrantTerms;
  /** ISO date from which to look ahead. */
  readonly from: string;
  /** Open already, in minor units. */
  readonly open: number;
  /** Still to be paid out. */
  readonly payOuts: readonly DatedAmount[];
};

/**
 * What committed demand lets come back: every week from the first due day the share of weekly quantity x indicative
 * price, rounded half-up as its posting will be, never more than is open by then; the last takes what is left.
 */
export function expectedFromDeliveries(expected: ExpectedCase): readonly DatedAmount[] {
  const { agreement, terms, from } = expected;
  const { perWeek, price } = agreement.expected;
  const value = money(scaleHalfUp(perWeek, price, quantityScale));
  const parts: DatedAmount[] = [];
  let returned = 0;
  for (let on = terms.firstDueOn; on <= terms.endsOn; on = daysLater(on, daysPerWeek)) {
    if (on < from) continue;
    const paid = expected.payOuts.reduce((sum, payOut) => sum + (payOut.on <= on ? payOut.amount : 0), expected.open);
    const amount = money(Math.max(0, Math.min(shareOf(value, shareOn(terms, on)), paid - returned)));
    if (amount > 0) parts.push({ on, amount });
    returned += amount;
  }
  return parts;
}

/** What the agreement expected on the day it was made, if everything goes as committed and nothing is decided since. */
export function agreedSchedule(agreement: RecoveryAgreement): readonly DatedAmount[] {
  const { basis, payOuts, startsOn } = agreement;
  if (basis.kind === 'milestones') {
    return agreedInstalments(agreement, payOuts).map(({ dueOn, amount }) => ({ on: dueOn, amount }));
  }
  const terms = grantTerms(agreement, [], startsOn);
  return expectedFromDeliveries({ agreement, terms, from: terms.firstDueOn, open: 0, payOuts });
}

/** The same with the agreed minimum: at every date the larger of what deliveries and the minimum ask for by then. */
export function agreedReturns(agreement: RecoveryAgreement): readonly DatedAmount[] {
  const schedule = agreedSchedule(agreement);
  if (agreement.basis.kind === 'milestones' || agreement.minimum === null) return schedule;
  const minimum = agreedInstalments(agreement, agreement.payOuts);
  const expected = schedule.map(({ on, amount }) => ({ dueOn: on, amount }));
  return largerOf(minimum, expected).map(({ dueOn, amount }) => ({ on: dueOn, amount }));
}
