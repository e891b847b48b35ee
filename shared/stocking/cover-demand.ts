import { daysBetween } from '../calendar/days-between.ts';
import { isoDay } from '../calendar/iso-day.ts';
import type { Period } from '../calendar/weeks-of-period.ts';
import { divideUp } from '../quantities/divide-up.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';

/** The days an order must last. `from` is an ISO date. */
export type Cover = { readonly from: string; readonly days: number };

/** What all plans together want of one product. */
export type ProductDemand = {
  /** On average per week, as the plans are written. */
  readonly planned: Quantity;
  /** On average per week, as the rounds settled it; before them the same as `planned`. */
  readonly settled: Quantity;
  /** Deliveries in each week of the period as the plans are written, in thousandths; 0 out of season. */
  readonly byWeek: ArrayLike<number>;
};

/** Demand over the days to cover: as the plans are written, and as settled. Each rounded up once. */
export type CoverDemand = { readonly planned: Quantity; readonly settled: Quantity };

/**
 * The deliveries of the weeks that the days to cover touch: a whole week counts whole, a part of a week by its days.
 * Where the rounds changed the demand, all its deliveries change alike, in the proportion of settled to planned; where
 * nobody planned it and it is wanted as a substitute only, it falls evenly. Days outside the period have no plans.
 */
export function coverDemand(demand: ProductDemand, period: Period, cover: Cover): CoverDemand {
  const { planned, settled, byWeek } = demand;
  const sevenths = coverSevenths(byWeek, period, cover);
  if (planned === 0) {
    const even = Array.from({ length: period.weeks }, () => settled);
    return { planned: quantity(0), settled: quantity(divideUp(coverSevenths(even, period, cover), 7)) };
  }
  return {
    planned: quantity(divideUp(sevenths, 7)),
    settled: quantity(divideUp(sevenths * BigInt(settled), 7n * BigInt(planned))),
  };
}

/** A week of the period that the cover touches, by its place (0 is the first), and on how many of its days. */
export type CoverWeek = { readonly week: number; readonly days: number };

/** Which weeks of the period the cover touches, in order. */
export function coverWeeks(period: Period, cover: Cover): readonly CoverWeek[] {
  const first = daysBetween(isoDay(period.from), isoDay(cover.from));
  const end = first + cover.days;
  return Array.from({ length: period.weeks }, (_, week) => {
    return { week, days: Math.min(end, 7 * week + 7) - Math.max(first, 7 * week) };
  }).filter(({ days }) => days > 0);
}

function coverSevenths(byWeek: ArrayLike<number>, period: Period, cover: Cover): bigint {
  const parts = coverWeeks(period, cover).map(({ week, days }) => BigInt(days) * BigInt(byWeek[week] ?? 0));
  return parts.reduce((sum, part) => sum + part, 0n);
}
