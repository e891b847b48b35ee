import { daysBetween } from '../calendar/days-between.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { type Money, money } from '../quantities/money.ts';
import type { Instalment } from './grant-instalments.ts';

/** A part that was due, and how much of it is covered. */
export type CoveredDue = Instalment & { readonly covered: Money };

/**
 * What is due of two claims on the same money: at every date the larger of both sums so far. A minimum is met by
 * deliveries, and what deliveries bring beyond it is due as well.
 */
export function largerOf(one: readonly Instalment[], other: readonly Instalment[]): readonly Instalment[] {
  const dates = [...new Set([...one, ...other].map(({ dueOn }) => dueOn))].toSorted();
  let due = 0;
  return dates.flatMap((dueOn) => {
    const sum = Math.max(sumUntil(one, dueOn), sumUntil(other, dueOn));
    const amount = money(Math.max(0, sum - due));
    due += amount;
    return amount > 0 ? [{ dueOn, amount }] : [];
  });
}

/** The sum of what is due until the end of a day. */
export function sumUntil(dues: readonly Instalment[], date: string): Money {
  return money(dues.reduce((sum, { dueOn, amount }) => sum + (dueOn <= date ? amount : 0), 0));
}

/** Covers what is due with what came back, the oldest first, then what comes next. */
export function coverDues(dues: readonly Instalment[], returned: Money): readonly CoveredDue[] {
  let left: number = returned;
  return dues.map((due) => {
    const covered = money(Math.min(due.amount, left));
    left -= covered;
    return { ...due, covered };
  });
}

/** How many days the oldest uncovered part is late, and how much is late in all. What is due today is not late. */
export function lateness(
  dues: readonly CoveredDue[],
  today: string,
): { readonly daysLate: number; readonly overdue: Money } {
  const late = dues.filter(({ dueOn, amount, covered }) => dueOn < today && covered < amount);
  const oldest = late.reduce<string | null>(
    (first, { dueOn }) => (first === null || dueOn < first ? dueOn : first),
    null,
  );
  return {
    daysLate: oldest === null ? 0 : daysBetween(isoDay(oldest), isoDay(today)),
    overdue: money(late.reduce((sum, { amount, covered }) => sum + amount - covered, 0)),
  };
}
