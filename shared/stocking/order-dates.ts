import { addDays } from '../calendar/add-days.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { isoDay } from '../calendar/iso-day.ts';
import type { StoreCalendar } from './store-calendar.ts';

/** ISO dates: the last day on which the order can go out, and the day on which it then comes. */
export type OrderDates = { readonly orderBy: string; readonly deliverOn: string };

export type OrderDatesQuestion = {
  /** ISO date of the first day that the delivery must cover. */
  readonly needBy: string;
  /** Days from order to delivery. */
  readonly leadDays: number;
  readonly calendar: StoreCalendar;
};

/**
 * The delivery falls on the last delivery day up to `needBy`, the order on the last order day that leaves it the lead
 * time; neither on a holiday. Without such a day in two years (holidays all along) the plain dates are given.
 */
export function orderDates({ needBy, leadDays, calendar }: OrderDatesQuestion): OrderDates {
  const deliverOn = lastDay(isoDay(needBy), calendar.deliveryDays, calendar);
  const orderBy = lastDay(addDays(deliverOn, -leadDays), calendar.orderDays, calendar);
  return { orderBy: formatIsoDate(orderBy), deliverOn: formatIsoDate(deliverOn) };
}

export type EarliestQuestion = Omit<OrderDatesQuestion, 'needBy'> & {
  /** ISO date. */
  readonly today: string;
};

/** When it comes if it is ordered today: the first delivery day after the lead time, counted from an order day. */
export function earliestDelivery({ today, leadDays, calendar }: EarliestQuestion): string {
  const ordered = walk(isoDay(today), 1, (day) => isOpen(day, calendar.orderDays, calendar));
  const delivered = walk(addDays(ordered, leadDays), 1, (day) => isOpen(day, calendar.deliveryDays, calendar));
  return formatIsoDate(delivered);
}

function lastDay(from: DayNumber, weekdays: readonly number[], calendar: StoreCalendar): DayNumber {
  return walk(from, -1, (day) => isOpen(day, weekdays, calendar));
}

const daysTried = 731;

function walk(from: DayNumber, step: 1 | -1, fits: (day: DayNumber) => boolean): DayNumber {
  for (let tried = 0; tried < daysTried; tried++) {
    const day = addDays(from, step * tried);
    if (fits(day)) return day;
  }
  return from;
}

function isOpen(day: DayNumber, weekdays: readonly number[], { holidays }: StoreCalendar): boolean {
  return (weekdays.length === 0 || weekdays.includes(weekdayOf(day))) && !holidays.includes(formatIsoDate(day));
}

/** 1 Monday to 7 Sunday; day 0 (1970-01-01) was a Thursday. */
function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
