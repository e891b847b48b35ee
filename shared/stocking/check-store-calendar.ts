import { parseIsoDate } from '../calendar/parse-iso-date.ts';
import type { StoreCalendar } from './store-calendar.ts';

export type CalendarFault =
  | { readonly field: 'deliveryDays' | 'orderDays'; readonly code: 'no-weekday' }
  | { readonly field: 'holidays'; readonly code: 'no-date'; readonly text: string }
  | { readonly field: 'holidays'; readonly code: 'too-many' };

/** More would leave whole years without a day to order on. */
const mostHolidays = 400;

/** What keeps a calendar from being kept: weekdays are whole numbers 1 to 7, holidays ISO dates. Empty: nothing. */
export function checkStoreCalendar(calendar: StoreCalendar): readonly CalendarFault[] {
  const faults: CalendarFault[] = [];
  for (const field of ['deliveryDays', 'orderDays'] as const) {
    if (!calendar[field].every(isWeekday)) faults.push({ field, code: 'no-weekday' });
  }
  const wrong = calendar.holidays.find((date) => parseIsoDate(date) === null);
  if (wrong !== undefined) faults.push({ field: 'holidays', code: 'no-date', text: wrong });
  if (calendar.holidays.length > mostHolidays) faults.push({ field: 'holidays', code: 'too-many' });
  return faults;
}

function isWeekday(day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= 7;
}
