import { type DemandSums, rhythmCount } from './demand-sums.ts';
import { fillWeeks } from './fill-weeks.ts';

/** The sums, the weeks of the period, and for each product ordinal which of them are in its season. */
export type WeekQuestion = {
  readonly sums: DemandSums;
  readonly weeks: number;
  readonly inSeasonWeeks: (ordinal: number) => readonly boolean[];
};

/** Thousandths by product and week, at place ordinal x weeks + week, and their totals over the period by ordinal. */
export type DemandByWeek = {
  readonly weeks: number;
  readonly want: Float64Array;
  readonly upTo: Float64Array;
  readonly wantTotals: Float64Array;
  readonly upToTotals: Float64Array;
};

/**
 * In which week the demand falls. Weekly lines fall in every week, 2-weekly and 4-weekly lines in the first and then
 * in every second or fourth, once and by-season lines are spread evenly (`fillWeeks`). Weeks out of
 * season have none, and counting starts with the first week in season, so that no rhythm falls only on weeks without
 * the product. A 2-weekly line comes 7 times in 13 weeks: these are deliveries, `weeklyDemand` is the average.
 */
export function demandByWeek({ sums, weeks, inSeasonWeeks }: WeekQuestion): DemandByWeek {
  const length = sums.ordinalCount * weeks;
  const [want, upTo] = [new Float64Array(length), new Float64Array(length)];
  for (let ordinal = 0; ordinal < sums.ordinalCount; ordinal++) {
    const season = inSeasonWeeks(ordinal);
    fillWeeks(want.subarray(ordinal * weeks, (ordinal + 1) * weeks), sumsOf(sums.want, ordinal), season);
    fillWeeks(upTo.subarray(ordinal * weeks, (ordinal + 1) * weeks), sumsOf(sums.upTo, ordinal), season);
  }
  return { weeks, want, upTo, wantTotals: totals(want, weeks), upToTotals: totals(upTo, weeks) };
}

function sumsOf(sums: Float64Array, ordinal: number): Float64Array {
  return sums.subarray(ordinal * rhythmCount, (ordinal + 1) * rhythmCount);
}

function totals(cells: Float64Array, weeks: number): Float64Array {
  const sums = new Float64Array(cells.length / weeks);
  for (let place = 0; place < cells.length; place++) {
    const ordinal = Math.floor(place / weeks);
    sums[ordinal] = (sums[ordinal] ?? 0) + (cells[place] ?? 0);
  }
  return sums;
}
