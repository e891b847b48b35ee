import { chainHash, type Sha256 } from './chain-hash.ts';

/** An entry as it is stored: its number, the exact text that was hashed, its hash. */
export type StoredEntry = { readonly seq: number; readonly text: string; readonly hash: string };

/** Where a chain starts: after which entry, and that entry's hash. */
export type ChainStart = { readonly seq: number; readonly hash: string };

export type ChainVerdict =
  | { readonly kind: 'whole'; readonly entries: number; readonly hash: string }
  | { readonly kind: 'broken'; readonly atSeq: number };

/**
 * Recomputes a hash chain. `broken` names the first number whose entry is missing, out of order, or does not have the
 * hash of its text and its predecessor. `whole` tells how many entries were seen and the last hash, to go on from.
 */
export function verifyChain(
  sha256: Sha256,
  entries: Iterable<StoredEntry>,
  start: ChainStart = { seq: 0, hash: '' },
): ChainVerdict {
  let { seq, hash } = start;
  for (const entry of entries) {
    seq += 1;
    if (entry.seq !== seq || entry.hash !== chainHash(sha256, hash, entry.text)) return { kind: 'broken', atSeq: seq };
    hash = entry.hash;
  }
  return { kind: 'whole', entries: seq - start.seq, hash };
}
