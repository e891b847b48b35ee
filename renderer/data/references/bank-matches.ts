import type { RowWrite } from '../command.ts';
import type { RowReader } from '../row-reader.ts';
import { type Found, putKeys, rowsAfter } from './rows-after.ts';

/** An entry that would be two matches at once: somebody matched it again since. The lines of one match are one. */
export async function entryMatchedTwice(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const put = putKeys(writes, 'bankMatches');
  if (put.size === 0) return null;
  const owners = new Map<string, string>();
  for (const [key, match] of await rowsAfter(rows, writes, 'bankMatches')) {
    if (match.kind !== 'entries') continue;
    for (const entry of match.entries) {
      const other = owners.get(entry);
      const isSameMatch = other !== undefined && (match.with ?? []).includes(other);
      if (other !== undefined && !isSameMatch) return { table: 'bankMatches', key: put.has(key) ? other : key };
      owners.set(entry, key);
    }
  }
  return null;
}
