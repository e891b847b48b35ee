import type { LinearProgram, ProgramRow } from './linear-program.ts';

/** The same rows with other worths, by column; columns left out are worth nothing. */
export function withWorths(program: LinearProgram, worths: ReadonlyMap<number, number>): LinearProgram {
  return { ...program, columns: program.columns.map((column, at) => ({ ...column, worth: worths.get(at) ?? 0 })) };
}

export function withRow(program: LinearProgram, row: ProgramRow): LinearProgram {
  return { ...program, rows: [...program.rows, row] };
}

/** Columns held at a value. Without whole columns left free it is solved as a plain linear program, with prices. */
export function withFixed(program: LinearProgram, values: ReadonlyMap<number, number>): LinearProgram {
  const columns = program.columns.map((column, at) => {
    const value = values.get(at);
    return value === undefined ? column : { ...column, least: value, most: value, whole: false };
  });
  return { ...program, columns };
}

/** The whole columns at the values an answer gives them, rounded. */
export function wholeValues(program: LinearProgram, answer: readonly number[]): ReadonlyMap<number, number> {
  return new Map(
    program.columns.flatMap(({ whole }, at): [number, number][] => (whole ? [[at, Math.round(answer[at] ?? 0)]] : [])),
  );
}

export const worthsOf = ({ columns }: LinearProgram): ReadonlyMap<number, number> =>
  new Map(columns.map(({ worth }, at) => [at, worth]));

type Keeping = {
  readonly program: LinearProgram;
  readonly worths: ReadonlyMap<number, number>;
  readonly columns: readonly number[];
  /** Relative, and of one. */
  readonly slack: number;
};

/** The program with one more row: at least what `columns` reach by these worths, but for the slack. */
export function keeping({ program, worths, columns, slack }: Keeping): LinearProgram {
  const terms = [...worths].filter(([, worth]) => worth !== 0);
  const reached = terms.reduce((sum, [at, worth]) => sum + worth * (columns[at] ?? 0), 0);
  const least = reached - Math.max(1, Math.abs(reached)) * slack;
  return withRow(program, { at: terms.map(([at]) => at), by: terms.map(([, by]) => by), least, most: null });
}
