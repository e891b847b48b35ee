// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import type { DemandColumns } from '../demand/demand-columns.ts';
import { requireExact } from '../demand/require-exact.ts';
import { dueInWeek, rhythmOf, type SeasonWeek } from './due-in-week.ts';

/** All plans as written, and one delivery of the period. */
export type DeliveryQuestion = {
  readonly columns: DemandColumns;
  /** How that delivery's week stands in the season of a product, by ordinal; null: out of season. */
  readonly weekOf: (ordinal: number) => SeasonWeek | null;
  /** Whether a household, by code, takes nothing in that delivery. */
  readonly isPaused: (household: string) => boolean;
};

/** By product ordinal, thousandths due in the delivery, and how many lines ask for something in it. */
export type DeliveryDemand = {
  readonly want: Float64Array;
  readonly flexible: Float64Array;
  readonly lines: Uint32Array;
};

/** One line's part of the delivery; `line` is its place in the columns, `household` that of its household. */
export type DueLine = {
  readonly line: number;
  readonly household: number;
  readonly ordinal: number;
  readonly want: number;
  readonly upTo: number;
};

/** Goes through the lines with something due in the delivery; `only` names one product, by ordinal. */
export function forEachDueLine(
  { columns, weekOf, isPaused }: DeliveryQuestion,
  visit: (line: DueLine) => void,
  only: number | null = null,
): void {
  const weeks = Array.from({ length: columns.ordinalCount }, (_, ordinal) => weekOf(ordinal));
  for (const [household, code] of columns.households.entries()) {
    const [from, to] = [columns.firstLine[household]!, columns.firstLine[household + 1]!];
    if (from === to || isPaused(code)) continue;
    for (let line = from; line < to; line++) {
      const ordinal = columns.product[line]!;
      const week = weeks[ordinal];
      if (week == null || (only !== null && ordinal !== only)) continue;
      const rhythm = rhythmOf(columns.rhythm[line]!);
      const upTo = dueInWeek(columns.upTo[line]!, rhythm, week);
      if (upTo > 0) visit({ line, household, ordinal, want: dueInWeek(columns.want[line]!, rhythm, week), upTo });
    }
  }
}

/** What all households together ask of one delivery, line by line as `dueInWeek` has it. Throws above 2^53. */
export function deliveryDemand(question: DeliveryQuestion): DeliveryDemand {
  const { ordinalCount } = question.columns;
  const demand = {
    want: new Float64Array(ordinalCount),
    flexible: new Float64Array(ordinalCount),
    lines: new Uint32Array(ordinalCount),
  };
  forEachDueLine(question, ({ ordinal, want, upTo }) => {
    demand.want[ordinal]! += want;
    demand.flexible[ordinal]! += upTo - want;
    demand.lines[ordinal]! += 1;
  });
  requireExact(demand.want);
  requireExact(demand.flexible);
  return demand;
}
