import type { DatabaseSync } from 'node:sqlite';
import { chainHash } from '../../shared/journal/chain-hash.ts';
import type { Change } from '../../shared/journal/change.ts';
import { HostFault } from './host-fault.ts';
import { sha256 } from './sha256.ts';
import { numberOf, textOf } from './sqlite-cells.ts';

export type Appended =
  | { readonly kind: 'appended'; readonly seq: number; readonly hash: string }
  | { readonly kind: 'behind'; readonly seq: number };

type AppendRequest = { readonly expectedSeq: number; readonly change: Change };

/** UTF-16 units. Four times the largest assembly measured; larger is a mistake, and would not come back in one piece. */
const longestText = 256 * 1024 * 1024;

/**
 * Adds a change to the end of a journal, in one statement: it is there whole or not at all. The same change sent twice
 * (its answer was lost on the way) is answered with the place it already has.
 */
export function append(
  db: DatabaseSync,
  head: { readonly seq: number; readonly hash: string },
  { expectedSeq, change }: AppendRequest,
): Appended {
  const known = db.prepare('SELECT seq, hash FROM changes WHERE id = ?').get(change.id);
  if (known !== undefined) return { kind: 'appended', seq: numberOf(known, 'seq'), hash: textOf(known, 'hash') };
  if (expectedSeq !== head.seq) return { kind: 'behind', seq: head.seq };
  const text = JSON.stringify(change);
  if (text.length > longestText) throw new HostFault('too-large', `The change is ${text.length} characters long`);
  const seq = head.seq + 1;
  const hash = chainHash(sha256, head.hash, text);
  const { id, at, actor, command, why, undoes, rows } = change;
  db.prepare(
    'INSERT INTO changes (seq, id, at, actor, command, why, undoes, row_count, text, hash) VALUES (?,?,?,?,?,?,?,?,?,?)',
  ).run(seq, id, at, actor, command, why, undoes, rows.length, text, hash);
  return { kind: 'appended', seq, hash };
}
