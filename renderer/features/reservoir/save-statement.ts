import { ledgerColumns, ledgerLines } from '../../../shared/ledger/ledger-csv.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { downloadSheet, type SheetCell } from '../../live/download-sheet.ts';
import { type MeasuredStatement, statementRows } from './statement-rows.ts';
import { statementWords as words } from './statement-words.ts';
import type { Reservoir } from './use-reservoir.ts';

/** The statement as a workbook, with the entries of its period. */
export async function saveStatement(statement: MeasuredStatement, reservoir: Reservoir): Promise<void> {
  const { entries, changes, settings } = reservoir;
  const digits = currencyDigits(settings.currency);
  const units = (minorUnits: number) => Number((minorUnits / 10 ** digits).toFixed(digits));
  const within = entries.filter(({ date }) => date >= statement.from && date <= statement.to);
  const amountAt = ledgerColumns.indexOf('amount');
  const lines = ledgerLines(within, changes ?? new Map(), digits);
  await downloadSheet(words.file(statement.from, statement.to), [
    {
      name: words.sheetStatement,
      header: [words.kind, words.entries, words.cash, words.outstanding],
      rows: statementRows(statement).map(({ what, entries: number, cash, outstanding }): readonly SheetCell[] => [
        ...[what, number, units(cash), units(outstanding)],
      ]),
    },
    {
      name: words.sheetProducers,
      header: [words.producer, words.outstanding],
      rows: statement.producers.map(({ producer, amount }) => [producer, units(amount)]),
    },
    {
      name: words.sheetMeasures,
      header: [words.measure, words.value, words.how],
      rows: statement.measures.map(({ name, value }) => [words.names[name], value, words.formulas[name]]),
    },
    {
      name: words.sheetEntries,
      header: ledgerColumns,
      rows: lines.map((cells) => cells.map((cell, at) => (at === amountAt ? Number(cell) : cell))),
    },
  ]);
}
