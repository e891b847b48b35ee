import { addDays } from '../calendar/add-days.ts';
import { addMonths } from '../calendar/add-months.ts';
import { daysBetween } from '../calendar/days-between.ts';
import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { isoDay } from '../calendar/iso-day.ts';
import type { RecoveryAgreement } from './recovery-agreement.ts';
import { acceptedInOrder, type RecoveryDecision } from './recovery-decision.ts';

/** A pause; `to` is its last day, null while nobody knows. ISO dates. */
export type Pause = { readonly from: string; readonly to: string | null };

/** The agreement as decisions have changed it; pauses in the order they were decided on. */
export type GrantTerms = {
  readonly pauses: readonly Pause[];
  /** From which day on which share of a delivery comes back; the first from the start. */
  readonly shares: readonly { readonly from: string; readonly shareBasisPoints: number }[];
  /** Nothing is due before it. */
  readonly firstDueOn: string;
  readonly endsOn: string;
};

/** The ISO date a number of days later. */
export function daysLater(date: string, days: number): string {
  return formatIsoDate(addDays(isoDay(date), days));
}

/** The ISO date a number of months later. */
export function monthsLater(date: string, months: number): string {
  return formatIsoDate(addMonths(isoDay(date), months));
}

/** The terms that hold on a day: an open pause lasts until it, and moves the end by as much so far. */
export function grantTerms(
  agreement: RecoveryAgreement,
  decisions: readonly RecoveryDecision[],
  today: string,
): GrantTerms {
  const { basis, startsOn, graceDays } = agreement;
  const shares = [{ from: '', shareBasisPoints: basis.kind === 'deliveries' ? basis.shareBasisPoints : 0 }];
  let pauses: readonly Pause[] = [];
  let endsOn = agreement.endsOn;
  for (const { act } of acceptedInOrder(decisions)) {
    if (act.kind === 'pause') pauses = [...pauses, { from: act.from, to: act.to }];
    if (act.kind === 'resume') pauses = pauses.map((pause) => endedBefore(pause, act.on));
    if (act.kind === 'extend') endsOn = monthsLater(endsOn, act.months);
    if (act.kind === 'change-share') shares.push({ from: act.from, shareBasisPoints: act.shareBasisPoints });
  }
  const shift = pauses.reduce((days, pause) => days + pauseDays(pause, today), 0);
  return {
    pauses,
    shares: shares.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))),
    firstDueOn: daysLater(startsOn, graceDays),
    endsOn: daysLater(endsOn, shift),
  };
}

function endedBefore(pause: Pause, on: string): Pause {
  const lasts = pause.from <= on && (pause.to === null || pause.to >= on);
  return lasts ? { ...pause, to: daysLater(on, -1) } : pause;
}

/** How long a pause lasts, or has lasted until a day. */
export function pauseDays({ from, to }: Pause, today: string): number {
  const last = to ?? today;
  return last < from ? 0 : daysBetween(isoDay(from), isoDay(last)) + 1;
}

export function isPausedOn({ pauses }: GrantTerms, date: string): boolean {
  return pauses.some(({ from, to }) => from <= date && (to === null || date <= to));
}

/** The share that comes back of a delivery on a day; 0 before the first due day and in a pause. */
export function shareOn(terms: GrantTerms, date: string): number {
  if (date < terms.firstDueOn || isPausedOn(terms, date)) return 0;
  return terms.shares.findLast(({ from }) => from <= date)?.shareBasisPoints ?? 0;
}
