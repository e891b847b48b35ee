import { parseIsoDate } from '../../calendar/parse-iso-date.ts';
import type { StoreCalendar } from '../../stocking/store-calendar.ts';
import type { Fault } from '../folder/fault.ts';
import { calendarTable } from '../folder/office-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { readChoice } from './read-cell.ts';
import { readTable } from './read-table.ts';

const kinds = ['delivery-day', 'order-day', 'holiday'] as const;
const weekdays: readonly string[] = ['1', '2', '3', '4', '5', '6', '7'];

/** Reads store_calendar.csv; null when it has no line. Days are put in order. */
export function readCalendar(text: string, faults: Fault[]): StoreCalendar | null {
  const days: Record<(typeof kinds)[number], string[]> = { 'delivery-day': [], 'order-day': [], holiday: [] };
  const seen = nothingSeen('day' as const);
  for (const row of readTable(calendarTable, text, faults)) {
    const kind = readChoice(row, 'kind', kinds);
    const day = row.cell('day').trim();
    if (kind === null || isDuplicate(row, `${kind} ${day}`, seen)) continue;
    if (kind === 'holiday' && parseIsoDate(day) === null) row.fault('day', 'bad-date');
    else if (kind !== 'holiday' && !weekdays.includes(day)) row.fault('day', 'not-a-choice', { allowed: weekdays });
    else days[kind].push(day);
  }
  if (Object.values(days).every((own) => own.length === 0)) return null;
  const numbers = (own: readonly string[]) => own.map(Number).toSorted((one, other) => one - other);
  return {
    deliveryDays: numbers(days['delivery-day']),
    orderDays: numbers(days['order-day']),
    holidays: days.holiday.toSorted(),
  };
}
