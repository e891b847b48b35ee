import type { LedgerEntry } from './ledger-entry.ts';

/** Whether an entry counts: nothing that counts has taken it back. */
export function isInEffect(entries: readonly LedgerEntry[], id: string): boolean {
  const reversal = entries.find(({ reverses }) => reverses === id);
  return reversal === undefined || !isInEffect(entries, reversal.id);
}

/** The entry that opened the ledger and still counts, or null. */
export function openingOf(entries: readonly LedgerEntry[]): LedgerEntry | null {
  return entries.find(({ id, source }) => source.kind === 'opening' && isInEffect(entries, id)) ?? null;
}
