import { money } from '../quantities/money.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** Which entry to take back, and the heading of the entry that does it. */
export type Reversal = Pick<LedgerEntry, 'id' | 'at' | 'date' | 'why'> & { readonly reverses: string };

export type ReversedEntry =
  | { readonly kind: 'posted'; readonly entry: LedgerEntry }
  | { readonly kind: 'refused'; readonly code: 'no-such-entry' | 'id-taken' }
  /** `by` is the entry that took it back. */
  | { readonly kind: 'refused'; readonly code: 'already-reversed'; readonly by: string };

/**
 * The mirror of an entry: every posting with the opposite sign, naming what it takes back. All balances are then as if
 * neither had been posted, and both stay in the ledger. A reversal can be reversed once like any entry.
 */
export function reverseEntry(entries: readonly LedgerEntry[], reversal: Reversal): ReversedEntry {
  const original = entries.find(({ id }) => id === reversal.reverses);
  if (original === undefined) return { kind: 'refused', code: 'no-such-entry' };
  if (entries.some(({ id }) => id === reversal.id)) return { kind: 'refused', code: 'id-taken' };
  const earlier = entries.find(({ reverses }) => reverses === original.id);
  if (earlier !== undefined) return { kind: 'refused', code: 'already-reversed', by: earlier.id };
  const postings = original.postings.map(({ account, amount }) => ({ account, amount: money(-amount) }));
  return { kind: 'posted', entry: { ...reversal, source: { kind: 'reversal' }, postings } };
}
