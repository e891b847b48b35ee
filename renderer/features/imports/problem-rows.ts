import { escapeFormula } from '../../../shared/csv/escape-formula.ts';
import { writeCsv } from '../../../shared/csv/write-csv.ts';
import type { CheckSummary, RowProblem } from '../../../shared/imports/checked-rows.ts';
import type { Mapping } from '../../../shared/imports/mapping.ts';
import { checkWords } from './check-words.ts';
import { headerOf } from './column-roles.ts';
import { problemWords } from './problem-words.ts';
import { roleNames } from './role-words.ts';

/** One line of the list of problems, worded. */
export type ProblemRow = {
  readonly key: string;
  readonly outcome: RowProblem['outcome'];
  /** Lines in the file, the first of them. */
  readonly lines: readonly number[];
  readonly column: string;
  readonly found: string;
  readonly why: string;
  readonly remedy: string;
  readonly count: number;
};

export function problemRows({ problems }: CheckSummary, mapping: Mapping): readonly ProblemRow[] {
  return problems.map((problem, index) => ({
    key: String(index),
    outcome: problem.outcome,
    lines: problem.firstLines,
    column: columnOf(problem, mapping),
    found: problem.found === '' ? checkWords.emptyCell : problem.found,
    ...problemWords(problem),
    count: problem.count,
  }));
}

function columnOf({ role }: RowProblem, mapping: Mapping): string {
  if (role === null) return checkWords.wholeRow;
  const header = headerOf(mapping, role);
  return header === null ? checkWords.forAllRows(roleNames[role]) : header || roleNames[role];
}

/** The list as a file, for whoever mends the original. */
export function problemCsv(rows: readonly ProblemRow[]): string {
  const { columns, outcomes } = checkWords;
  const header = [
    columns.line,
    columns.column,
    columns.found,
    columns.why,
    columns.remedy,
    columns.rows,
    columns.outcome,
  ];
  return writeCsv(
    header,
    rows.map(({ lines, column, found, why, remedy, count, outcome }) => [
      lines.join(' '),
      ...[column, found, why, remedy].map(escapeFormula),
      String(count),
      outcomes[outcome],
    ]),
  );
}
