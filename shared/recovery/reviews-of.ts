import { daysBetween } from '../calendar/days-between.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { type Money, money } from '../quantities/money.ts';
import { type CoveredDue, lateness } from './cover-dues.ts';
import type { GrantTerms } from './grant-terms.ts';
import type { MilestoneStanding } from './milestone-standings.ts';
import type { RecoveryAgreement } from './recovery-agreement.ts';

/** Something the board has to look at. Dates are ISO dates. */
export type Review =
  | { readonly kind: 'milestone-missed'; readonly what: string; readonly dueOn: string; readonly daysLate: number }
  /** A warning: less than the agreed minimum came back, by how much. */
  | { readonly kind: 'below-minimum'; readonly by: Money; readonly daysLate: number }
  /** More came back than was paid out, by how much: it is the producer's. */
  | { readonly kind: 'overpaid'; readonly by: Money }
  /** The end date is over and something is open: released as agreed, or to be reviewed. */
  | { readonly kind: 'ended'; readonly on: string; readonly open: Money; readonly atEnd: RecoveryAgreement['atEnd'] };

type Reviewed = {
  readonly agreement: RecoveryAgreement | null;
  readonly terms: GrantTerms | null;
  readonly milestones: readonly MilestoneStanding[];
  /** Due on fixed dates, covered so far. */
  readonly fixed: readonly CoveredDue[];
  readonly open: Money;
  readonly toPayOut: Money;
};

/** What calls for a review on a day; nothing once a grant is settled. */
export function reviewsOf(
  { agreement, terms, milestones, fixed, open, toPayOut }: Reviewed,
  today: string,
): readonly Review[] {
  if (open < 0) return [{ kind: 'overpaid', by: money(-open) }];
  if (agreement === null || terms === null || open + toPayOut <= 0) return [];
  const missed = milestones
    .filter(({ state }) => state === 'missed')
    .map(({ what, dueOn }): Review => {
      const daysLate = daysBetween(isoDay(dueOn), isoDay(today));
      return { kind: 'milestone-missed', what, dueOn, daysLate };
    });
  const late = lateness(fixed, today);
  const isBelow = agreement.basis.kind === 'deliveries' && late.overdue > 0;
  const below: readonly Review[] = isBelow
    ? [{ kind: 'below-minimum', by: late.overdue, daysLate: late.daysLate }]
    : [];
  const isOver = terms.endsOn < today && open > 0;
  const ended: readonly Review[] = isOver ? [{ kind: 'ended', on: terms.endsOn, open, atEnd: agreement.atEnd }] : [];
  return [...missed, ...below, ...ended];
}
