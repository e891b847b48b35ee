import { addDays } from '../../calendar/add-days.ts';
import type { DayNumber } from '../../calendar/day-number.ts';
import { formatIsoDate } from '../../calendar/format-iso-date.ts';
import { isoDay } from '../../calendar/iso-day.ts';
import type { Period } from '../../calendar/weeks-of-period.ts';

/** On which days households get their deliveries. */
export type DeliveryCalendar = {
  readonly period: Period;
  /** ISO weekdays (1 Monday to 7 Sunday) as the store's calendar names them; empty: any day. */
  readonly deliveryDays: readonly number[];
};

/**
 * The ISO date of the one delivery that each week of the period has: the first day of the week of the period, or,
 * where the store delivers on some weekdays only, the first such day in it. Throws when the period has no ISO date.
 */
export function deliveryDates({ period, deliveryDays }: DeliveryCalendar): readonly string[] {
  const start = isoDay(period.from);
  return Array.from({ length: period.weeks }, (_, week) => {
    return formatIsoDate(firstDelivery(addDays(start, 7 * week), deliveryDays));
  });
}

function firstDelivery(first: DayNumber, deliveryDays: readonly number[]): DayNumber {
  for (let later = 0; later < 7; later++) {
    const day = addDays(first, later);
    if (deliveryDays.includes(weekdayOf(day))) return day;
  }
  return first;
}

/** Day 0 was a Thursday, so day + 3 counts from a Monday. */
function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
