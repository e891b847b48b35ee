import { type Money, money } from '../quantities/money.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { isTooLarge } from './turnover.ts';

/** An entry to be posted; only `reverseEntry` makes reversals. */
export type NewEntry = Omit<LedgerEntry, 'reverses'>;

export type PostedEntry =
  | { readonly kind: 'posted'; readonly entry: LedgerEntry }
  | { readonly kind: 'refused'; readonly code: 'no-postings' | 'id-taken' | 'too-large' }
  | { readonly kind: 'refused'; readonly code: 'unbalanced'; readonly by: Money };

/**
 * Checks an entry against the ledger. Its postings must add up to zero: what goes into one account comes out of
 * another. Refused as `unbalanced` (by how much), without postings, under an id the ledger has, and `too-large` when
 * the ledger would move more than can be added up exactly: one slip of the keyboard must not make it unreadable.
 */
export function postEntry(entries: readonly LedgerEntry[], entry: NewEntry): PostedEntry {
  if (entry.postings.length === 0) return { kind: 'refused', code: 'no-postings' };
  if (entries.some(({ id }) => id === entry.id)) return { kind: 'refused', code: 'id-taken' };
  if (isTooLarge(entries, entry)) return { kind: 'refused', code: 'too-large' };
  const by = money(entry.postings.reduce((sum, { amount }) => sum + amount, 0));
  if (by !== 0) return { kind: 'refused', code: 'unbalanced', by };
  return { kind: 'posted', entry: { ...entry, reverses: null } };
}
