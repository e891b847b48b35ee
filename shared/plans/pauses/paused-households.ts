import type { Pausing } from '../plan-standing.ts';
import type { DeliveryCalendar } from './delivery-dates.ts';
import { pausedWeeks } from './paused-weeks.ts';

/** For households that miss a delivery, by code: in which weeks of the period they get none (`pausedWeeks`). */
export type PausedHouseholds = ReadonlyMap<string, readonly boolean[]>;

/** Which of the households miss at least one delivery of the period; the others are not named. */
export function pausedHouseholds(
  pausings: Iterable<readonly [string, Pausing]>,
  calendar: DeliveryCalendar,
): PausedHouseholds {
  const paused = new Map<string, readonly boolean[]>();
  for (const [household, pausing] of pausings) {
    const weeks = pausedWeeks(pausing, calendar);
    if (weeks.includes(true)) paused.set(household, weeks);
  }
  return paused;
}
