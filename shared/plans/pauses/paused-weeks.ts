import type { Pausing } from '../plan-standing.ts';
import { type DeliveryCalendar, deliveryDates } from './delivery-dates.ts';

/**
 * For each week of the period whether a household gets no delivery in it: its delivery day lies in a pause (the day of
 * resuming is delivered) or on or after the day its plan ends. A pause that holds no delivery day pauses no week.
 */
export function pausedWeeks({ pauses, endsOn }: Pausing, calendar: DeliveryCalendar): readonly boolean[] {
  return deliveryDates(calendar).map((date) => {
    if (endsOn !== null && date >= endsOn) return true;
    return pauses.some(({ from, until }) => date >= from && date < until);
  });
}
