import { isUsableDate } from '../calendar/is-usable-date.ts';
import type { Money } from '../quantities/money.ts';
import type { RecoveryAgreement } from './recovery-agreement.ts';

const wholeBasisPoints = 10_000;
const mostGraceDays = 3650;
const mostMonths = 120;
/** Thousandths of a unit x minor units: what a week brings can still be added up exactly over the whole term. */
const mostPerWeek = 1_000_000_000_000_000;

export type AgreementFault =
  | 'bad-date'
  | 'end-before-start'
  | 'grace-not-whole'
  | 'share-out-of-range'
  | 'nothing-expected'
  | 'too-much-expected'
  | 'bad-minimum'
  | 'not-the-award'
  /** The pay-outs together are not the award. */
  | 'pay-outs-differ'
  /** The amounts of the milestones together are not the award, or a share was agreed and they have amounts. */
  | 'milestones-differ'
  | 'unnamed-milestone';

/** Why an agreement cannot be kept, or null. `granted` is the award: no more than it ever comes back. */
export function checkAgreement(agreement: RecoveryAgreement, granted: Money): AgreementFault | null {
  const { basis, expected, startsOn, endsOn, graceDays, minimum, payOuts, milestones, cap } = agreement;
  const dates = [startsOn, endsOn, ...payOuts.map(({ on }) => on), ...milestones.map(({ dueOn }) => dueOn)];
  if (dates.some((date) => !isUsableDate(date))) return 'bad-date';
  if (endsOn <= startsOn) return 'end-before-start';
  if (!isWhole(graceDays) || graceDays > mostGraceDays) return 'grace-not-whole';
  if (cap !== granted) return 'not-the-award';
  if (
    minimum !== null &&
    !(
      minimum.amount > 0 &&
      isWhole(minimum.everyMonths) &&
      minimum.everyMonths > 0 &&
      minimum.everyMonths <= mostMonths
    )
  ) {
    return 'bad-minimum';
  }
  if (payOuts.some(({ amount }) => amount <= 0) || sum(payOuts) !== granted) return 'pay-outs-differ';
  if (milestones.some(({ what }) => what.trim() === '')) return 'unnamed-milestone';
  if (milestones.some(({ amount }) => amount < 0)) return 'milestones-differ';
  if (basis.kind === 'milestones') return sum(milestones) === granted ? null : 'milestones-differ';
  if (!isWhole(basis.shareBasisPoints) || basis.shareBasisPoints < 1 || basis.shareBasisPoints > wholeBasisPoints) {
    return 'share-out-of-range';
  }
  if (expected.perWeek <= 0 || expected.price <= 0) return 'nothing-expected';
  if (expected.perWeek * expected.price > mostPerWeek) return 'too-much-expected';
  return sum(milestones) === 0 ? null : 'milestones-differ';
}

function sum(parts: readonly { readonly amount: Money }[]): number {
  return parts.reduce((total, { amount }) => total + amount, 0);
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
