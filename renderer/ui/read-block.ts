/**
 * Reads what a spreadsheet puts on the clipboard: cells parted by tabs, rows by line ends, cells with either inside
 * stand in double quotes, doubled where they are meant. A last empty line is no row.
 */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (mark === '"' && cell === '') quoted = true;
    else if (mark === '\t') {
      row.push(cell);
      cell = '';
    } else if (mark === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (mark !== '\r') cell += mark;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
