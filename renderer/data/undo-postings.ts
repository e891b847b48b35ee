import { openingEntryId } from '../../shared/assembly/result/award-grants.ts';
import type { JournalEntry, RowChange } from '../../shared/journal/change.ts';
import type { LedgerEntry } from '../../shared/ledger/ledger-entry.ts';
import { reverseEntry } from '../../shared/ledger/reverse-entry.ts';
import { type Refusal, type RowWrite, refused } from './command.ts';
import { reversalId } from './commands/ledger-commands.ts';

/** Rows as they shall stand after a change is taken back, except what it posted: nothing posted is ever erased. */
export type UndoneRows = { readonly kind: 'ok'; readonly writes: readonly RowWrite[] } | Refusal;

function isPosting({ table, before, after }: RowChange): boolean {
  return table === 'ledger' && before === null && after !== null;
}

/** The ledger's rows that a change posted and that its undo must take back by their mirrors. The opening stays. */
export function postedIn(rows: readonly RowChange[]): readonly RowChange[] {
  return rows.filter(isPosting);
}

/** Reversals of every entry that the change posted. Refused `already-reversed` {id}. */
export function reversalsOf(
  entry: JournalEntry,
  ledger: readonly LedgerEntry[],
  heading: { readonly at: string; readonly why: string },
): UndoneRows {
  const writes: RowWrite[] = [];
  let entries = ledger;
  for (const { key } of postedIn(entry.change.rows)) {
    if (key === openingEntryId) continue;
    const reversed = reverseEntry(entries, {
      ...heading,
      date: heading.at.slice(0, 10),
      id: reversalId(entries, key),
      reverses: key,
    });
    if (reversed.kind === 'refused') return refused(reversed.code, { id: key });
    entries = [...entries, reversed.entry];
    writes.push({ table: 'ledger', key: reversed.entry.id, row: reversed.entry });
  }
  return { kind: 'ok', writes };
}
