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
