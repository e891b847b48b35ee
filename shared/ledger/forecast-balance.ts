import { addDays } from '../calendar/add-days.ts';
import { civilOfDay, dayOfCivil } from '../calendar/civil-date.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { type Money, money } from '../quantities/money.ts';

/** Money that is expected to move. `date` is an ISO date; `amount` above zero comes in. */
export type PlannedFlow = { readonly date: string; readonly amount: Money; readonly what: string };

/** One week (seven days from the first) or calendar month of a forecast; `from` and `to` are ISO dates, both within. */
export type ForecastStep = {
  readonly from: string;
  readonly to: string;
  readonly comesIn: Money;
  readonly goesOut: Money;
  /** At its end. */
  readonly balance: Money;
};

export type Forecast = {
  readonly steps: readonly ForecastStep[];
  /** The first day on which the reservoir would stand below its floor, by how much, and what is paid on it. */
  readonly below: { readonly date: string; readonly by: Money; readonly what: readonly string[] } | null;
  /** Flows planned for before the first day: they are late, and nobody knows when they come. */
  readonly late: readonly PlannedFlow[];
};

export type ForecastCase = {
  readonly balance: Money;
  readonly floor: Money;
  /** ISO date of the first day. */
  readonly from: string;
  readonly step: 'week' | 'month';
  readonly steps: number;
  readonly flows: readonly PlannedFlow[];
};

/**
 * The balance from a day on, if all that is planned happens on its day and nothing else does. A day's flows count
 * together: what comes in and goes out on one day does not go below the floor in between.
 */
export function forecastBalance({ balance, floor, from, step, steps, flows }: ForecastCase): Forecast {
  const ends = Array.from({ length: steps }, (_, at) => endOf(isoDay(from), step, at));
  const last = formatIsoDate(ends.at(-1) ?? isoDay(from));
  const byDay = Map.groupBy(
    flows.filter(({ date }) => date >= from && date <= last),
    ({ date }) => date,
  );
  let running: number = balance;
  let below: Forecast['below'] = null;
  let start = isoDay(from);
  const days = [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const made = ends.map((end): ForecastStep => {
    const [first, to] = [formatIsoDate(start), formatIsoDate(end)];
    const within = days.filter(([date]) => date >= first && date <= to);
    for (const [date, planned] of within) {
      running += planned.reduce((sum, { amount }) => sum + amount, 0);
      const paid = planned.filter(({ amount }) => amount < 0).map(({ what }) => what);
      if (below === null && running < floor && paid.length > 0) {
        below = { date, by: money(floor - running), what: paid };
      }
    }
    start = addDays(end, 1);
    const amounts = within.flatMap(([, planned]) => planned.map(({ amount }) => amount));
    return {
      ...{ from: first, to, balance: money(running) },
      comesIn: money(amounts.reduce<number>((sum, amount) => sum + Math.max(0, amount), 0)),
      goesOut: money(amounts.reduce<number>((sum, amount) => sum + Math.max(0, -amount), 0)),
    };
  });
  return { steps: made, below, late: flows.filter(({ date }) => date < from) };
}

/** The last day of a step: the first month ends with its calendar month. */
function endOf(from: DayNumber, step: ForecastCase['step'], at: number): DayNumber {
  if (step === 'week') return addDays(from, 7 * at + 6);
  const { year, month } = civilOfDay(from);
  const next = month + at;
  return addDays(dayOfCivil({ year: year + Math.floor(next / 12), month: (next % 12) + 1, day: 1 }), -1);
}
