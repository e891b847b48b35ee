import type { DatabaseSync } from 'node:sqlite';
import type { Change } from '../../shared/journal/change.ts';
import type { RowHistoryEntry } from '../../shared/journal/row-history-entry.ts';
import { HostFault } from './host-fault.ts';
import { numberOf, textOf } from './sqlite-cells.ts';

export type RowWanted = { readonly table: string; readonly key: string; readonly limit: number };

/**
 * The newest changes of one row. The stored texts are searched for the key as JSON writes it, which spares parsing the
 * rest; what is found is then looked at properly, as the same key may stand in another table or inside a row.
 */
export function readRowHistory(db: DatabaseSync, { table, key, limit }: RowWanted): readonly RowHistoryEntry[] {
  const found = db.prepare('SELECT seq, text FROM changes WHERE instr(text, ?) > 0 ORDER BY seq DESC');
  const history: RowHistoryEntry[] = [];
  for (const row of found.iterate(`"key":${JSON.stringify(key)}`)) {
    const { rows, ...heading } = changeIn(textOf(row, 'text'), numberOf(row, 'seq'));
    const own = rows.filter((each) => each.table === table && each.key === key);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    history.push({ ...heading, seq: numberOf(row, 'seq'), before: first.before, after: last.after });
    if (history.length === limit) break;
  }
  return history;
}

function changeIn(text: string, seq: number): Change {
  try {
    return JSON.parse(text) as Change;
  } catch {
    throw new HostFault('damaged', `Entry ${seq} cannot be read`);
  }
}
