import type { LedgerEntry } from './ledger-entry.ts';
import { reservoirBalance } from './reservoir-balance.ts';

/** What an entry is about; a reversal is about what it takes back. */
export const entryKinds = [
  'opening',
  'contribution',
  'cost',
  'award',
  'cancellation',
  'recovery',
  'release',
  'write-off',
  'late-recovery',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The kind of each entry, by id. Money for a purpose is a contribution when it came in and a cost when it went out. */
export function kindOfEntries(entries: readonly LedgerEntry[]): ReadonlyMap<string, EntryKind> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return new Map(entries.map((entry) => [entry.id, kindOf(originOf(entry, byId))]));
}

/** What a reversal, or a reversal of a reversal, goes back to; the entry itself when it takes nothing back. */
function originOf(entry: LedgerEntry, byId: ReadonlyMap<string, LedgerEntry>): LedgerEntry {
  const original = entry.reverses === null ? undefined : byId.get(entry.reverses);
  return original === undefined ? entry : originOf(original, byId);
}

function kindOf(entry: LedgerEntry): EntryKind {
  const { kind } = entry.source;
  if (kind === 'purpose' || kind === 'reversal') return reservoirBalance([entry]) < 0 ? 'cost' : 'contribution';
  return kind;
}
