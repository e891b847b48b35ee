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
  /** What corrections after the rounds add to or take from each week, in thousandths; left out without any. */
  readonly corrections?: ArrayLike<number>;
};

/**
 * Demand over the days to cover: as the plans are written, as settled, and with the corrections since. Each rounded up
 * once; never below 0.
 */
export type CoverDemand = { readonly planned: Quantity; readonly settled: Quantity; readonly corrected: Quantity };

/**
 * The deliveries of the weeks that the days to cover touch: a whole week counts whole, a part of a week by its days.
 * Where the rounds changed the demand, all its deliveries change alike, in the proportion of settled to planned; where
 * nobody planned it and it is wanted as a substitute only, it falls evenly. Days outside the period have no plans.
 * Corrections are in weekly amounts and count by the days of their weeks.
 */
export function coverDemand(demand: ProductDemand, period: Period, cover: Cover): CoverDemand {
  const { planned, settled, byWeek, corrections = [] } = demand;
  const isPlanned = planned > 0;
  const sevenths = coverSevenths(byWeek, period, cover);
  const even = Array.from({ length: period.weeks }, () => settled);
  // Everything over one denominator, so that each sum is rounded once.
  const denominator = isPlanned ? 7n * BigInt(planned) : 7n;
  const asked = isPlanned ? sevenths * BigInt(settled) : coverSevenths(even, period, cover);
  const changed = (coverSevenths(corrections, period, cover) * denominator) / 7n;
  return {
    planned: quantity(isPlanned ? divideUp(sevenths, 7) : 0),
    settled: quantity(divideUp(asked, denominator)),
    corrected: quantity(asked + changed > 0n ? divideUp(asked + changed, denominator) : 0),
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
