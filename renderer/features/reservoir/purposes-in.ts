import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';

/** Purposes that money was posted for, the last used first. */
export function purposesIn(entries: readonly LedgerEntry[]): readonly string[] {
  const used = entries.flatMap(({ source }) => (source.kind === 'purpose' ? [source.purpose] : []));
  return [...new Set(used.toReversed())];
}
