import type { DemandColumns } from '../demand/demand-columns.ts';
import { householdKeys } from './household-keys.ts';
import { mixMark } from './mix-mark.ts';
import { packMarks } from './pack-marks.ts';

/** Which lines stand behind which figure, and what makes their marks. */
export type LineMarks = {
  readonly columns: DemandColumns;
  readonly salt: string;
  /** Figure of a product by its ordinal (from 0, -1: none). */
  readonly cellOf: (ordinal: number) => number;
  readonly cellCount: number;
  /** What a line adds to the figure, in thousandths; a line that adds nothing leaves no mark. */
  readonly amountOf: (line: number) => number;
  /** Weeks in which a household takes nothing, by household code: they change its part in a figure. */
  readonly paused: ReadonlyMap<string, readonly boolean[]>;
};

/**
 * The packed marks of each figure's households. A mark says only whether somebody's lines are still the same: it is made
 * of the household's secret key, the weeks it misses and its lines, and tells none of them.
 */
export function lineMarks({ columns, salt, cellOf, cellCount, amountOf, paused }: LineMarks): readonly string[] {
  const found = Array.from({ length: cellCount }, (): number[] => []);
  const own = new Map<number, number>();
  for (const [at, key] of householdKeys(salt, columns.households).entries()) {
    const start = (paused.get(columns.households[at] ?? '') ?? []).reduce((mark, missed) => {
      return mixMark(mark, missed ? 1 : 2);
    }, key);
    for (let line = columns.firstLine[at] ?? 0; line < (columns.firstLine[at + 1] ?? 0); line++) {
      const cell = cellOf(columns.product[line] ?? 0);
      const amount = cell >= 0 ? amountOf(line) : 0;
      if (amount === 0) continue;
      const mark = mixMark(mixMark(own.get(cell) ?? start, columns.product[line] ?? 0), columns.rhythm[line] ?? 0);
      own.set(cell, mixMark(mark, amount));
    }
    for (const [cell, mark] of own) found[cell]?.push(mark);
    own.clear();
  }
  return found.map(packMarks);
}
