import { dayNumber } from '../calendar/day-number.ts';
import { formatIsoDate } from '../calendar/format-iso-date.ts';

/** Day 0 of Excel's calendars as day numbers: 1899-12-30, and 1904-01-01 of older Macintosh files. */
const epochs = { 1900: -25569, 1904: -24107 };

/** 9999-12-31, the last day that Excel knows. */
const lastSerial = 2_958_465;

/**
 * The ISO date of Excel's serial number of days; the time of day is dropped. Null outside the calendar. Excel takes 1900
 * for a leap year, so days before March 1900 are one off; nothing here is so old.
 */
export function serialDay(serial: number, epoch: 1900 | 1904): string | null {
  if (!(serial >= 1 && serial <= lastSerial)) return null;
  return formatIsoDate(dayNumber(Math.floor(serial) + epochs[epoch]));
}
