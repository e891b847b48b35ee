import type { RowWrite } from '../command.ts';
import type { RowReader } from '../row-reader.ts';
import { type Found, goneKeys, keysAfter, putKeys, rowsAfter, writesOf } from './rows-after.ts';

/**
 * Rounds follow each other: no number is left out, only the last may be open, and what the meeting decided stands on a
 * closed one that is the last. An undo that would leave it otherwise names what has to be taken back first.
 */
export async function roundOutOfOrder(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const tables = ['rounds', 'decisions', 'awards'] as const;
  if (tables.every((table) => writesOf(writes, table).length === 0)) return null;
  const rounds = await rowsAfter(rows, writes, 'rounds');
  const inOrder = [...rounds].sort(([, left], [, right]) => left.number - right.number);
  const last = inOrder.at(-1);
  const gap = inOrder.find(([, { number }], at) => number !== at + 1);
  if (gap !== undefined) return { table: 'rounds', key: gap[0] };
  const openBefore = inOrder.slice(0, -1).some(([, { status }]) => status === 'open');
  if (openBefore && last !== undefined) return { table: 'rounds', key: last[0] };
  for (const key of (await rowsAfter(rows, writes, 'decisions')).keys()) {
    if (key !== last?.[0] || last[1].status === 'open') return { table: 'decisions', key };
  }
  return awardWithoutEnd(rows, writes);
}

/**
 * Grants are awarded at the final prices: the end of the rounds is not taken back from under them, nor do they come back
 * to rounds that go on. A folder brings what was awarded without its rounds.
 */
async function awardWithoutEnd(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const comeBack = putKeys(writes, 'awards').size > 0 && putKeys(writes, 'assembly').size === 0;
  if (goneKeys(writes, 'decisions').size === 0 && !comeBack) return null;
  if ((await keysAfter(rows, writes, 'decisions')).size > 0) return null;
  const [award] = await keysAfter(rows, writes, 'awards');
  return award === undefined ? null : { table: 'awards', key: award };
}
