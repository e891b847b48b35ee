import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { readDate } from '../imports/cells/read-date.ts';
import { type Money, money } from '../quantities/money.ts';
import { cellText, type Sheet } from '../sheets/sheet.ts';
import type { AmountColumns, BankColumns } from './bank-columns.ts';
import type { BankLine } from './bank-line.ts';
import { nameBankLines } from './name-bank-lines.ts';
import { readBankAmount } from './read-bank-amount.ts';

/** A row that was not taken, by its line in the file. */
export type BankLineFault = {
  readonly line: number;
  readonly code: 'bad-date' | 'not-a-number' | 'ambiguous' | 'too-many-decimals' | 'too-large' | 'empty' | 'both-sides';
  readonly found: string;
};

export type ReadBankLines = { readonly lines: readonly BankLine[]; readonly faults: readonly BankLineFault[] };

/** What the statement is read with: its columns, the currency's digits, the name of the file. */
export type BankReading = { readonly columns: BankColumns; readonly digits: number; readonly file: string };

type ReadAmount =
  | { readonly kind: 'ok'; readonly value: Money }
  | { readonly kind: 'refused'; readonly code: BankLineFault['code']; readonly found: string };

/** Every row as a bank line, or what is wrong with it. Rows with an amount of zero say nothing and are left out. */
export function readBankLines(sheet: Sheet, { columns, digits, file }: BankReading): ReadBankLines {
  const lines: Omit<BankLine, 'id'>[] = [];
  const faults: BankLineFault[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const line = sheet.lines[row] ?? 0;
    const dateText = cellText(sheet, row, columns.date);
    const day = readDate(dateText, columns.dateOrder);
    const amount = amountOf((column) => cellText(sheet, row, column), { columns, digits, sheet, row });
    if (day === null) faults.push({ line, code: 'bad-date', found: dateText });
    else if (amount.kind === 'refused') faults.push({ line, code: amount.code, found: amount.found });
    else if (amount.value !== 0) {
      const parts = columns.texts.map((column) => cellText(sheet, row, column).trim());
      const text = parts
        .filter((part) => part !== '')
        .join(' · ')
        .replaceAll(/\s+/g, ' ');
      lines.push({ file, date: formatIsoDate(day), amount: amount.value, text });
    }
  }
  return { lines: nameBankLines(lines), faults };
}

type Place = {
  readonly columns: BankColumns;
  readonly digits: number;
  readonly sheet: Sheet;
  readonly row: number;
};

function amountOf(cell: (column: number) => string, place: Place): ReadAmount {
  const { amounts } = place.columns;
  if (amounts.kind === 'signed') return readCell(cell(amounts.amount), amounts.amount, place);
  return fromTwo(cell, amounts, place);
}

function fromTwo(
  cell: (column: number) => string,
  { paidIn, paidOut }: Extract<AmountColumns, { readonly kind: 'in-and-out' }>,
  place: Place,
): ReadAmount {
  const [inText, outText] = [cell(paidIn).trim(), cell(paidOut).trim()];
  if (inText === '' && outText === '') return { kind: 'refused', code: 'empty', found: '' };
  const into = inText === '' ? zero : readCell(inText, paidIn, place);
  const out = outText === '' ? zero : readCell(outText, paidOut, place);
  if (into.kind === 'refused') return into;
  if (out.kind === 'refused') return out;
  if (into.value !== 0 && out.value !== 0)
    return { kind: 'refused', code: 'both-sides', found: `${inText} ${outText}` };
  // Some banks put a minus before what went out although its column says so.
  return { kind: 'ok', value: money(into.value - Math.abs(out.value)) };
}

const zero = { kind: 'ok', value: money(0) } as const;

/** Number cells of a workbook have a decimal point whatever the texts have. */
function readCell(text: string, column: number, { columns, digits, sheet, row }: Place): ReadAmount {
  const { codes, numbers } = sheet.columns[column] ?? { codes: [], numbers: new Set<number>() };
  const mark = numbers.has(codes[row] ?? -1) ? 'point' : columns.decimalMark;
  const read = readBankAmount(text, digits, mark);
  return read.kind === 'ok'
    ? { kind: 'ok', value: money(read.value) }
    : { kind: 'refused', code: read.code, found: text };
}
