import type { RoundRow } from './round-rows.ts';

/** all; apart: closed and not within the tolerance; moved: at another price than the round before. */
export type Shown = 'all' | 'apart' | 'moved';

export type RowFilter = { readonly text: string; readonly show: Shown };

/** The rows whose name or code holds every word that was typed, of the kind to be shown. */
export function foundRows(rows: readonly RoundRow[], { text, show }: RowFilter): readonly RoundRow[] {
  const asked = text.trim().toLowerCase().split(/\s+/);
  return rows.filter((row) => {
    const said = `${row.product} ${row.of.name}`.toLowerCase();
    return isShown(row, show) && asked.every((word) => said.includes(word));
  });
}

function isShown(row: RoundRow, show: Shown): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'apart':
      return row.result !== null && row.result.standing !== 'cleared' && row.result.standing !== 'free';
    case 'moved':
      return row.change !== null && row.change !== 0;
  }
}

/** What besides everything can be asked for: gaps of a closed round, moves of announced prices, else nothing. */
export function narrowest(rows: readonly RoundRow[]): Exclude<Shown, 'all'> | null {
  if (rows.some(({ result }) => result !== null)) return 'apart';
  return rows.some((row) => isShown(row, 'moved')) ? 'moved' : null;
}
