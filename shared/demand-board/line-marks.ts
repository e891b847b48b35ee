import type { DemandColumns } from '../demand/demand-columns.ts';
import { type Contribution, packContributors } from './pack-contributors.ts';

/** Which lines stand behind which figure, and what makes their marks. */
export type LineMarks = {
  readonly columns: DemandColumns;
  readonly salt: string;
  /** Figure of a product by its ordinal (from 0, -1: none). */
  readonly cellOf: (ordinal: number) => number;
  readonly cellCount: number;
  /** Weeks in which a household takes nothing, by household code: they change its part in a figure. */
  readonly paused: ReadonlyMap<string, readonly boolean[]>;
};

/** The packed marks of each figure's households, see packContributors. */
export function lineMarks({ columns, salt, cellOf, cellCount, paused }: LineMarks): readonly string[] {
  const found = Array.from({ length: cellCount }, (): Contribution[] => []);
  for (const [at, household] of columns.households.entries()) {
    const own = new Map<number, string>();
    const missed = paused.get(household)?.map(Number).join('') ?? '';
    for (let line = columns.firstLine[at] ?? 0; line < (columns.firstLine[at + 1] ?? 0); line++) {
      const ordinal = columns.product[line] ?? 0;
      const cell = cellOf(ordinal);
      if (cell < 0 || columns.upTo[line] === 0) continue;
      const spelled = `${ordinal},${columns.rhythm[line]},${columns.want[line]},${columns.upTo[line]}`;
      own.set(cell, `${own.get(cell) ?? missed};${spelled}`);
    }
    for (const [cell, lines] of own) found[cell]?.push({ household, lines });
  }
  return found.map((contributions) => packContributors(salt, contributions));
}
