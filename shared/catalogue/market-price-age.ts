import { isoDay } from '../calendar/iso-day.ts';
import { monthsBetween } from '../calendar/months-between.ts';

/** Age of an observation in whole months on a day. Both are ISO dates that were checked; throws when one is not. */
export function marketPriceAge(observedOn: string, today: string): number {
  return monthsBetween(isoDay(observedOn), isoDay(today));
}
