import type { CellProblem, CellReading, OpenText, ProblemDetail } from '../cells/cell-reading.ts';
import { refusedCell } from '../cells/cell-reading.ts';
import type { RowProblemCode } from '../checked-rows.ts';
import type { Role } from '../import-target.ts';
import type { ProblemList } from './problem-list.ts';

/** Gathers what is wrong with one row after the other, so that one pass over a row finds every fault in it. */
export type RowJudge = {
  readonly begin: (line: number) => void;
  /** The value that a cell says, or undefined with its problem noted. */
  readonly take: <Value>(reading: CellReading<Value>) => Value | undefined;
  readonly refuse: (role: Role | null, code: RowProblemCode, about?: ProblemDetail) => void;
  readonly note: (problem: CellProblem) => void;
  /** Counts what was found and says what becomes of the row. Choices of a refused row are nobody's concern. */
  readonly end: () => 'fine' | 'needsChoice' | 'refused' | 'leftOut';
};

export function rowJudge(list: ProblemList): RowJudge {
  let line = 0;
  let problems: CellProblem[] = [];
  let opens: OpenText[] = [];
  return {
    begin: (next) => {
      line = next;
      if (problems.length > 0) problems = [];
      if (opens.length > 0) opens = [];
    },
    take: (reading) => {
      if (reading.kind === 'value') return reading.value;
      if (reading.kind === 'problem') problems.push(reading.problem);
      else if (reading.kind === 'open') opens.push(reading.open);
      return undefined;
    },
    refuse: (role, code, about) => {
      problems.push(refusedCell(role, code, about).problem);
    },
    note: (problem) => {
      problems.push(problem);
    },
    end: () => {
      if (problems.length === 0 && opens.length === 0) return 'fine';
      for (const problem of problems) list.problem(problem, line);
      if (problems.some(({ outcome }) => outcome === 'refused')) return 'refused';
      if (problems.some(({ outcome }) => outcome === 'leftOut')) return 'leftOut';
      for (const open of opens) list.open(open, line);
      return opens.length === 0 ? 'fine' : 'needsChoice';
    },
  };
}
