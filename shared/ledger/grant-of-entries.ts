import type { LedgerEntry } from './ledger-entry.ts';

/** The grant (request id) that each entry belongs to; a reversal belongs to that of what it reverses. By entry id. */
export function grantOfEntries(entries: readonly LedgerEntry[]): ReadonlyMap<string, string> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const grants = new Map<string, string>();
  for (const entry of entries) {
    let origin: LedgerEntry | undefined = entry;
    while (origin !== undefined && origin.reverses !== null) origin = byId.get(origin.reverses);
    if (origin !== undefined && 'grant' in origin.source) grants.set(entry.id, origin.source.grant);
  }
  return grants;
}
