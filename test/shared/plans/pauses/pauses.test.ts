import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../shared/calendar/add-days.ts';
import { formatIsoDate } from '../../../../shared/calendar/format-iso-date.ts';
import { isoDay } from '../../../../shared/calendar/iso-day.ts';
import { deliveryDates } from '../../../../shared/plans/pauses/delivery-dates.ts';
import { pauseDelivery } from '../../../../shared/plans/pauses/pause-delivery.ts';
import { pausedWeeks } from '../../../../shared/plans/pauses/paused-weeks.ts';
import { setPauses } from '../../../../shared/plans/pauses/set-pauses.ts';
import type { Pause, Pausing } from '../../../../shared/plans/plan-standing.ts';

/** From Wednesday 7 July 2027, 13 weeks: the last week begins on 29 September. */
const period = { from: '2027-07-07', weeks: 13 };
const calendar = { period, deliveryDays: [] };
const none: Pausing = { pauses: [], endsOn: null };
const august: Pause = { from: '2027-08-04', until: '2027-08-18' };
const datesPaused = (pausing: Pausing, deliveryDays: readonly number[] = []) => {
  const paused = pausedWeeks(pausing, { period, deliveryDays });
  return deliveryDates({ period, deliveryDays }).filter((_, week) => paused[week]);
};
const set = (wanted: Partial<Pausing>, current: Pausing = none) => {
  return setPauses({ period, current, wanted: { ...none, ...wanted } });
};

describe('deliveryDates', () => {
  test('are the first days of the weeks, or the first of the store’s delivery days in each', () => {
    expect(deliveryDates(calendar).slice(3, 7)).toEqual(['2027-07-28', '2027-08-04', '2027-08-11', '2027-08-18']);
    // Monday is the sixth day of a week that begins on Wednesday; with Friday beside it Friday comes first.
    expect(deliveryDates({ period, deliveryDays: [1] })[0]).toBe('2027-07-12');
    expect(deliveryDates({ period, deliveryDays: [1, 5] })[0]).toBe('2027-07-09');
  });
});

describe('pausedWeeks', () => {
  test('4 to 18 August leaves out the deliveries of 4 and 11 August; 18 August comes again', () => {
    expect(datesPaused({ pauses: [august], endsOn: null })).toEqual(['2027-08-04', '2027-08-11']);
  });

  test('with deliveries on Mondays the same days leave out 9 and 16 August', () => {
    expect(datesPaused({ pauses: [august], endsOn: null }, [1])).toEqual(['2027-08-09', '2027-08-16']);
  });

  test('a pause between two deliveries pauses none', () => {
    expect(datesPaused({ pauses: [{ from: '2027-08-05', until: '2027-08-11' }], endsOn: null })).toEqual([]);
  });

  test('from its end on nothing is delivered, that day included', () => {
    expect(datesPaused({ pauses: [], endsOn: '2027-09-22' })).toEqual(['2027-09-22', '2027-09-29']);
    expect(datesPaused({ pauses: [], endsOn: '2027-09-23' })).toEqual(['2027-09-29']);
  });
});

describe('setPauses', () => {
  test('refuses what cannot be meant, and names the pause', () => {
    const refused = (from: string, until: string) => set({ pauses: [{ from, until }] });
    expect(refused('2027-08-04', '2027-08-04')).toMatchObject({ kind: 'refused', code: 'until-not-after-from' });
    expect(refused('2027-08-18', '2027-08-04')).toMatchObject({ code: 'until-not-after-from' });
    expect(refused('2027-08-04', '')).toMatchObject({ code: 'not-a-date' });
    expect(refused('2027-02-30', '2027-08-04')).toMatchObject({ code: 'not-a-date' });
    expect(refused('2027-06-30', '2027-07-07')).toMatchObject({ code: 'outside-period' });
    expect(refused('2027-10-06', '2027-10-13')).toMatchObject({ code: 'outside-period' });
    expect(refused('2027-06-30', '2027-07-08').kind).toBe('set');
    const other = { from: '2027-08-17', until: '2027-08-20' };
    expect(set({ pauses: [august, other] })).toEqual({ kind: 'refused', code: 'overlap', pause: other });
    expect(set({ endsOn: '2027-10-06' })).toEqual({ kind: 'refused', code: 'end-outside-period', pause: null });
    expect(set({ endsOn: 'soon' })).toMatchObject({ code: 'end-not-a-date' });
  });

  test('puts pauses in order and makes one of those that touch', () => {
    const later = { from: '2027-08-18', until: '2027-08-25' };
    const july = { from: '2027-07-07', until: '2027-07-14' };
    expect(set({ pauses: [later, july, august] })).toEqual({
      kind: 'set',
      pausing: { pauses: [july, { from: '2027-08-04', until: '2027-08-25' }], endsOn: null },
    });
  });

  test('what stands already is unchanged, and stays when the period has moved on', () => {
    const old: Pausing = { pauses: [{ from: '2026-08-04', until: '2026-08-18' }], endsOn: '2026-09-01' };
    expect(set(old, old)).toEqual({ kind: 'unchanged' });
    expect(set({ ...old, pauses: [...old.pauses, august] }, old).kind).toBe('set');
  });
});

describe('pauseDelivery', () => {
  test('skips one delivery and never runs into another pause', () => {
    expect(pauseDelivery(none, '2027-08-04').pauses).toEqual([{ from: '2027-08-04', until: '2027-08-11' }]);
    const soon = { pauses: [{ from: '2027-08-06', until: '2027-08-12' }], endsOn: null };
    expect(set(pauseDelivery(soon, '2027-08-04'))).toMatchObject({
      pausing: { pauses: [{ from: '2027-08-04', until: '2027-08-12' }] },
    });
  });

  test('skipping all deliveries one by one, in any order, pauses them all and is never refused', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...deliveryDates(calendar)]), (dates) => {
        const skipped = dates.reduce((pausing, date) => {
          const result = set(pauseDelivery(pausing, date), pausing);
          if (result.kind !== 'set') throw new Error(result.kind);
          return result.pausing;
        }, none);
        expect(datesPaused(skipped)).toEqual([...dates].sort());
      }),
    );
  });

  test('pauses kept by the rule are in order and do not touch, whatever was asked for', () => {
    const day = fc.nat(120).map((days) => formatIsoDate(addDays(isoDay('2027-06-20'), days)));
    const pauses = fc.array(fc.record({ from: day, until: day }), { maxLength: 4 });
    fc.assert(
      fc.property(pauses, (wanted) => {
        const result = set({ pauses: wanted });
        if (result.kind !== 'set') return;
        const kept = result.pausing.pauses;
        for (const [at, { from }] of kept.entries()) if (at > 0) expect(from > (kept[at - 1]?.until ?? '')).toBe(true);
        expect(datesPaused(result.pausing)).toEqual(datesPaused({ pauses: wanted, endsOn: null }));
      }),
    );
  });
});
