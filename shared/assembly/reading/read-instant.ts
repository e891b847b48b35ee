import { parseIsoDate } from '../../calendar/parse-iso-date.ts';
import type { TableRow } from './read-table.ts';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;
const isoDateLength = 10;

/** An ISO instant in UTC, else the fault `bad-instant`. */
export function readInstant<Column extends string>(row: TableRow<Column>, column: Column): string | null {
  const text = row.cell(column).trim();
  if (instant.test(text) && parseIsoDate(text.slice(0, isoDateLength)) !== null) return text;
  row.fault(column, 'bad-instant');
  return null;
}
