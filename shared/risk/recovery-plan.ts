import { type Money, money } from '../quantities/money.ts';
import type { GrantFile } from '../recovery/grant-file.ts';
import { daysLater, type GrantTerms, grantTerms, shareOn } from '../recovery/grant-terms.ts';
import { recoveryStanding } from '../recovery/recovery-standing.ts';
import type { RiskCase } from './risk-case.ts';

const daysPerWeek = 7;

/** What was agreed to come back within some weeks. `from` is the ISO date of the first day looked at. */
export type RecoveryPlan = Pick<
  RiskCase,
  'recoveryShareBasisPoints' | 'plannedRecovery' | 'returnWeeks' | 'returnedAs'
> & {
  readonly from: string;
};

/** Which weeks: from a day (ISO date), or from the agreement's start when that is later. */
export type Looking = { readonly today: string; readonly weeks: number };

/**
 * The agreed schedule of a grant as its decisions have changed it: share, grace, pauses, extensions, what is open. Null
 * before the agreement: then only what was asked for is known. Late amounts count as due; deliveries that came already
 * do not, for their part is posted or drafted.
 */
export function recoveryPlan(file: GrantFile, { today, weeks }: Looking): RecoveryPlan | null {
  const { agreement, decisions } = file;
  if (agreement === null) return null;
  const from = agreement.startsOn > today ? agreement.startsOn : today;
  const before = daysLater(from, weeks * daysPerWeek);
  const terms = grantTerms(agreement, decisions, today);
  const isShare = agreement.basis.kind === 'deliveries';
  const { expected } = recoveryStanding(file, today);
  const due = expected.filter(({ on }) => on < before && (!isShare || on >= from));
  return {
    from,
    returnedAs: isShare ? 'share' : 'amounts',
    recoveryShareBasisPoints: shareAtEnd(terms, before),
    plannedRecovery: sumOf(due),
    returnWeeks: isShare ? weeksWithShare(terms, from, before) : 0,
  };
}

function shareAtEnd({ shares }: GrantTerms, before: string): number {
  return shares.findLast(({ from }) => from < before)?.shareBasisPoints ?? 0;
}

/** A delivery every week from the first due day on, as the schedule counts them: how many pay back. */
function weeksWithShare(terms: GrantTerms, from: string, before: string): number {
  let weeks = 0;
  for (let day = terms.firstDueOn; day < before && day <= terms.endsOn; day = daysLater(day, daysPerWeek)) {
    if (day >= from && shareOn(terms, day) > 0) weeks += 1;
  }
  return weeks;
}

function sumOf(parts: readonly { readonly amount: Money }[]): Money {
  return money(parts.reduce((sum, { amount }) => sum + amount, 0));
}
