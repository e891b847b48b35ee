/** The cells of the row that is being read; the same one for all rows, as a file has millions of them. */
export type PendingRow = { readonly texts: string[]; readonly isNumber: boolean[]; width: number };

export function pendingRow(): PendingRow {
  return { texts: [], isNumber: [], width: 0 };
}

export function putPending(row: PendingRow, column: number, text: string): void {
  while (row.width <= column) {
    row.texts[row.width] = '';
    row.isNumber[row.width] = false;
    row.width += 1;
  }
  row.texts[column] = text;
}

/** The first text from a column on, blanks not counted. */
export function firstText({ texts, width }: PendingRow, from: number): string | undefined {
  for (let column = from; column < width; column += 1) {
    const text = texts[column] ?? '';
    if (text !== '' && text.trim() !== '') return text;
  }
  return undefined;
}
