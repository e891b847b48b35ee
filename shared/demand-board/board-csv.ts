import { escapeFormula } from '../csv/escape-formula.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { formatMoney } from '../quantities/format-money.ts';
import { formatQuantity } from '../quantities/format-quantity.ts';
import type { Board, BoardLine, BoardRollUp } from './board.ts';
import { casesOf } from './cases-of.ts';

const header = [
  'row',
  'product',
  'name',
  'unit',
  'quality',
  'year',
  'first_week',
  'last_week',
  'open_per_week',
  'flexible_per_week',
  'case_size',
  'cases_per_week',
  'price_low',
  'price_high',
  'currency',
  'deadline',
  'households_from',
  'households_to',
  'of_neighbours',
];

/** A board as a file: a row of `product` a good, a row of `week` where weeks differ, a row of `department` a sum. */
export function boardCsv(board: Board): string {
  const rows = board.lines.flatMap((line) => [productRow(board, line), ...weekRows(board, line)]);
  return writeCsv(header, [...rows, ...board.rollUps.map((sum) => departmentRow(board, sum))]);
}

function productRow(board: Board, line: BoardLine): readonly string[] {
  const { weeks, firm, flexible, households, neighbours } = line;
  return [
    ...['product', ...named(line), String(weeks.from.isoYear), String(weeks.from.isoWeek), String(weeks.to.isoWeek)],
    ...[formatQuantity(firm), flexible === null ? '' : formatQuantity(flexible), formatQuantity(line.caseSize)],
    formatQuantity(casesOf(firm, line.caseSize)),
    ...[formatMoney(line.band.low, board.minorDigits), formatMoney(line.band.high, board.minorDigits)],
    ...[board.currency, board.deadline ?? '', ...bandOf(households)],
    escapeFormula(neighbours.map(({ coop, perWeek }) => `${coop}: ${formatQuantity(perWeek)}`).join('; ')),
  ];
}

function weekRows(board: Board, line: BoardLine): readonly (readonly string[])[] {
  return (line.byWeek ?? []).map(({ isoYear, isoWeek, firm, flexible }) => [
    ...['week', ...named(line), String(isoYear), String(isoWeek), String(isoWeek)],
    ...[formatQuantity(firm), flexible === null ? '' : formatQuantity(flexible), formatQuantity(line.caseSize)],
    formatQuantity(casesOf(firm, line.caseSize)),
    ...['', '', board.currency, board.deadline ?? '', '', '', ''],
  ]);
}

function departmentRow(board: Board, { department, unit, products, firm, households }: BoardRollUp): readonly string[] {
  return [
    ...['department', '', escapeFormula(`${department} (${products})`), escapeFormula(unit), '', '', '', ''],
    ...[formatQuantity(firm), '', '', '', '', '', board.currency, board.deadline ?? '', ...bandOf(households), ''],
  ];
}

function named({ product, name, unit, quality }: BoardLine): readonly string[] {
  return [product, name, unit, quality].map(escapeFormula);
}

/** Two cells: a spreadsheet would read 10-19 as a date. */
function bandOf(households: BoardLine['households']): readonly string[] {
  return households === null
    ? ['', '']
    : [String(households.from), households.to === null ? '' : String(households.to)];
}
