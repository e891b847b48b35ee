import { addDays } from '../../calendar/add-days.ts';
import { formatIsoDate } from '../../calendar/format-iso-date.ts';
import { isoDay } from '../../calendar/iso-day.ts';
import type { Pausing } from '../plan-standing.ts';

/**
 * Skips one delivery: a pause of a week from its day on, shorter where another pause begins within that week. A
 * delivery that is paused already stays as it is.
 */
export function pauseDelivery(pausing: Pausing, date: string): Pausing {
  const { pauses, endsOn } = pausing;
  if (pauses.some(({ from, until }) => date >= from && date < until)) return pausing;
  const weekLater = formatIsoDate(addDays(isoDay(date), 7));
  const until = pauses.reduce((end, { from }) => (from > date && from < end ? from : end), weekLater);
  return { pauses: [...pauses, { from: date, until }], endsOn };
}
