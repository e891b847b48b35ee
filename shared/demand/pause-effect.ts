import { rhythms } from '../plans/lines/line-codes.ts';
import type { PlanLine } from '../plans/lines/plan-line.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import { amountByWeek } from './paused-deliveries.ts';

/** A household's lines, the period's delivery dates (ISO), and which weeks are paused now and shall be then. */
export type PauseQuestion = {
  readonly lines: readonly PlanLine[];
  readonly dates: readonly string[];
  readonly before: readonly boolean[];
  readonly after: readonly boolean[];
  readonly inSeasonWeeks: (ordinal: number) => readonly boolean[];
};

/** What one product's deliveries change by: thousandths of its unit, below zero where they are left out. */
export type ProductPause = {
  readonly ordinal: number;
  readonly changes: readonly { readonly date: string; readonly quantity: Quantity }[];
};

export type PauseEffect = {
  /** Dates of the deliveries that are left out, and of those that come again. */
  readonly skipped: readonly string[];
  readonly regained: readonly string[];
  /** The first delivery after the last one left out; null when none is left out or none comes after it. */
  readonly resumesOn: string | null;
  /** In the order of the lines; products whose deliveries stay as they are do not appear. */
  readonly products: readonly ProductPause[];
};

/** What a change of pauses does to a household's deliveries, product by product: as planned, before prices answer. */
export function pauseEffect(question: PauseQuestion): PauseEffect {
  const { lines, dates, before, after } = question;
  const changed = dates.flatMap((date, week) => (before[week] === after[week] ? [] : [{ date, week }]));
  const lastSkipped = changed.findLast(({ week }) => after[week] === true)?.week ?? dates.length;
  const resumes = dates.findIndex((_, week) => week > lastSkipped && after[week] === false);
  const ordinals = [...new Set(lines.map(({ product }) => product))];
  const products = ordinals.map((ordinal) => {
    const byWeek = plannedByWeek(question, ordinal);
    const changes = changed.flatMap(({ date, week }) => {
      const planned = byWeek[week] ?? 0;
      return planned === 0 ? [] : [{ date, quantity: quantity(after[week] === true ? -planned : planned) }];
    });
    return { ordinal, changes };
  });
  return {
    skipped: changed.flatMap(({ date, week }) => (after[week] === true ? [date] : [])),
    regained: changed.flatMap(({ date, week }) => (after[week] === true ? [] : [date])),
    resumesOn: dates[resumes] ?? null,
    products: products.filter(({ changes }) => changes.length > 0),
  };
}

function plannedByWeek({ lines, dates, inSeasonWeeks }: PauseQuestion, ordinal: number): Float64Array {
  const sum = new Float64Array(dates.length);
  for (const { product, want, rhythm } of lines) {
    if (product !== ordinal) continue;
    const cells = amountByWeek(want, rhythms.indexOf(rhythm), inSeasonWeeks(ordinal));
    for (const [week, amount] of cells.entries()) sum[week] = (sum[week] ?? 0) + amount;
  }
  return sum;
}
