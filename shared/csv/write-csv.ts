/**
 * Writes rows as comma separated text: LF line ends, a cell quoted only where it must be, the last line ended too.
 * Text that people typed must have gone through `escapeFormula` first; numbers and codes go in as they are.
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = [header.map(csvCell).join(',')];
  for (const row of rows) lines.push(row.map(csvCell).join(','));
  return `${lines.join('\n')}\n`;
}

function csvCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
