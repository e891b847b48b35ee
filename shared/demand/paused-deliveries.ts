// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import type { PausedHouseholds } from '../plans/pauses/paused-households.ts';
import type { DemandColumns } from './demand-columns.ts';
import { rhythmCount } from './demand-sums.ts';
import { fillWeeks } from './fill-weeks.ts';

/** Plans as written, who pauses, and for each product ordinal which weeks of the period are in its season. */
export type PausedQuestion = {
  readonly columns: DemandColumns;
  readonly paused: PausedHouseholds;
  readonly inSeasonWeeks: (ordinal: number) => readonly boolean[];
};

/** Thousandths by week of the period. */
export type WeekAmounts = { readonly want: Float64Array; readonly upTo: Float64Array };

/** What falls in the weeks in which its household pauses, by product ordinal; products that lose nothing are left out. */
export function pausedDeliveries(question: PausedQuestion): ReadonlyMap<number, WeekAmounts> {
  const missing = new Map<number, WeekAmounts>();
  forEachPausedLine(question, ({ ordinal, amounts, weeks }) => {
    const sum = missing.get(ordinal) ?? { want: new Float64Array(weeks.length), upTo: new Float64Array(weeks.length) };
    for (const [week, isPaused] of weeks.entries()) {
      if (!isPaused || amounts.upTo[week] === 0) continue;
      sum.want[week]! += amounts.want[week]!;
      sum.upTo[week]! += amounts.upTo[week]!;
      missing.set(ordinal, sum);
    }
  });
  return missing;
}

/** One line of a household that pauses: in which weeks it would come, and which of them are paused. */
export type PausedLine = {
  readonly line: number;
  readonly ordinal: number;
  readonly amounts: WeekAmounts;
  readonly weeks: readonly boolean[];
};

/** Goes through the lines of all households that pause. */
export function forEachPausedLine(question: PausedQuestion, visit: (line: PausedLine) => void): void {
  const { columns, paused, inSeasonWeeks } = question;
  for (const [at, household] of columns.households.entries()) {
    const weeks = paused.get(household);
    if (weeks === undefined) continue;
    for (let line = columns.firstLine[at]!; line < columns.firstLine[at + 1]!; line++) {
      const ordinal = columns.product[line]!;
      const season = inSeasonWeeks(ordinal);
      const spread = (amount: number) => amountByWeek(amount, columns.rhythm[line]!, season);
      const amounts = { want: spread(columns.want[line]!), upTo: spread(columns.upTo[line]!) };
      visit({ line, ordinal, amounts, weeks });
    }
  }
}

/** The weeks of the period in which one line's quantity falls; `rhythm` is its place. */
export function amountByWeek(amount: number, rhythm: number, season: readonly boolean[]): Float64Array {
  const cells = new Float64Array(season.length);
  const byRhythm = new Float64Array(rhythmCount);
  byRhythm[rhythm] = amount;
  fillWeeks(cells, byRhythm, season);
  return cells;
}
