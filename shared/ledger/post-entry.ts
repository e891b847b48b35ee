import { type Money, money } from '../quantities/money.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** An entry to be posted; only `reverseEntry` makes reversals. */
export type NewEntry = Omit<LedgerEntry, 'reverses'>;

export type PostedEntry =
  | { readonly kind: 'posted'; readonly entry: LedgerEntry }
  | { readonly kind: 'refused'; readonly code: 'no-postings' | 'id-taken' }
  | { readonly kind: 'refused'; readonly code: 'unbalanced'; readonly by: Money };

/**
 * Checks an entry against the ledger. Its postings must add up to zero: what goes into one account comes out of
 * another. Refused as `unbalanced` (by how much), without postings, or under an id the ledger has.
 */
export function postEntry(entries: readonly LedgerEntry[], entry: NewEntry): PostedEntry {
  if (entry.postings.length === 0) return { kind: 'refused', code: 'no-postings' };
  if (entries.some(({ id }) => id === entry.id)) return { kind: 'refused', code: 'id-taken' };
  const by = money(entry.postings.reduce((sum, { amount }) => sum + amount, 0));
  if (by !== 0) return { kind: 'refused', code: 'unbalanced', by };
  return { kind: 'posted', entry: { ...entry, reverses: null } };
}
