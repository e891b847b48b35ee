import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/calendar/add-days.ts';
import { formatIsoDate } from '../../../shared/calendar/format-iso-date.ts';
import { isoDay } from '../../../shared/calendar/iso-day.ts';
import { checkStoreCalendar } from '../../../shared/stocking/check-store-calendar.ts';
import { earliestDelivery, orderDates } from '../../../shared/stocking/order-dates.ts';
import { everyDay } from '../../../shared/stocking/store-calendar.ts';

// 4 January 2027 is a Monday.
const needBy = '2027-01-04';

describe('order dates', () => {
  it('are the lead time before the first day to cover when every day will do', () => {
    expect(orderDates({ needBy, leadDays: 14, calendar: everyDay })).toEqual({
      orderBy: '2026-12-21',
      deliverOn: '2027-01-04',
    });
  });

  it('move back to a delivery day and to an order day that is no holiday', () => {
    // Deliveries Tuesday and Friday: Friday 1 January is a holiday, so Tuesday 29 December; 7 days before is Tuesday 22
    // December; orders go out on Mondays, so Monday 21 December.
    const calendar = { deliveryDays: [2, 5], orderDays: [1], holidays: ['2027-01-01'] };
    expect(orderDates({ needBy, leadDays: 7, calendar })).toEqual({ orderBy: '2026-12-21', deliverOn: '2026-12-29' });
  });

  it('say when it comes if it is ordered today', () => {
    // Thursday 31 December, orders on Mondays: 4 January; 3 days later Thursday 7; deliveries on Fridays: 8 January.
    const calendar = { deliveryDays: [5], orderDays: [1], holidays: [] };
    expect(earliestDelivery({ today: '2026-12-31', leadDays: 3, calendar })).toBe('2027-01-08');
  });

  it('never fall on a closed day and never leave less than the lead time', () => {
    const days = fc.subarray([1, 2, 3, 4, 5, 6, 7]);
    const holidays = fc.array(fc.nat(60), { maxLength: 20 });
    const given = fc.record({ deliveryDays: days, orderDays: days, leadDays: fc.nat(30), holidays });
    fc.assert(
      fc.property(given, ({ leadDays, holidays: backs, ...weekdays }) => {
        const closed = backs.map((back) => formatIsoDate(addDays(isoDay(needBy), -back)));
        const { orderBy, deliverOn } = orderDates({ needBy, leadDays, calendar: { ...weekdays, holidays: closed } });
        const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
        expect(closed).not.toContain(orderBy);
        expect(closed).not.toContain(deliverOn);
        if (weekdays.deliveryDays.length > 0) expect(weekdays.deliveryDays).toContain(weekday(deliverOn));
        if (weekdays.orderDays.length > 0) expect(weekdays.orderDays).toContain(weekday(orderBy));
        expect(deliverOn <= needBy).toBe(true);
        expect(isoDay(deliverOn) - isoDay(orderBy)).toBeGreaterThanOrEqual(leadDays);
      }),
    );
  });

  it('come from a calendar of real weekdays and dates', () => {
    expect(checkStoreCalendar({ deliveryDays: [0], orderDays: [8], holidays: ['2027-02-30'] })).toEqual([
      { field: 'deliveryDays', code: 'no-weekday' },
      { field: 'orderDays', code: 'no-weekday' },
      { field: 'holidays', code: 'no-date', text: '2027-02-30' },
    ]);
    expect(checkStoreCalendar({ deliveryDays: [2, 5], orderDays: [], holidays: ['2027-01-01'] })).toEqual([]);
  });
});
