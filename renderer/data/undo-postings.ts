import type { JournalEntry, RowChange } from '../../shared/journal/change.ts';
import { checkReversal, type LedgerGuard } from '../../shared/ledger/check-posting.ts';
import type { LedgerEntry } from '../../shared/ledger/ledger-entry.ts';
import { type Refusal, type RowWrite, refused } from './command.ts';
import { reversalId } from './commands/ledger-commands.ts';
import { refusedPosting } from './ledger-guard.ts';

/** Rows as they shall stand after a change is taken back, except what it posted: nothing posted is ever erased. */
export type UndoneRows = { readonly kind: 'ok'; readonly writes: readonly RowWrite[] } | Refusal;

/** The ledger as it stands, and what every posting is held against; null without an assembly. */
export type LedgerState = { readonly entries: readonly LedgerEntry[]; readonly guard: LedgerGuard | null };

function isPosting({ table, before, after }: RowChange): boolean {
  return table === 'ledger' && before === null && after !== null;
}

/**
 * The ledger's rows that a change posted and that its undo must take back by their mirrors. None where it brought the
 * whole ledger along with the assembly and nothing was posted since: an import that is taken back leaves nothing.
 */
export function toReverse({ change }: JournalEntry, entries: readonly LedgerEntry[]): readonly RowChange[] {
  const posted = change.rows.filter(isPosting);
  const keys = new Set(posted.map(({ key }) => key));
  const isImport = change.rows.some(({ table }) => table === 'assembly') && entries.every(({ id }) => keys.has(id));
  return isImport ? [] : posted;
}

/** An opening that came with the first award stays when the award goes; one that was made by itself goes. */
function takenBackIn(postings: readonly RowChange[], entries: readonly LedgerEntry[]): readonly string[] {
  const keys = postings.map(({ key }) => key);
  if (keys.length === 1) return keys;
  const openings = new Set(entries.filter(({ source }) => source.kind === 'opening').map(({ id }) => id));
  return keys.filter((key) => !openings.has(key));
}

/**
 * Reversals of the `postings` of a change, newest first, dated on the day of `heading`: what a closed period
 * holds stays as it is. Refused `already-reversed` {id} and as `checkReversal` refuses.
 */
export function reversalsOf(
  postings: readonly RowChange[],
  { entries: ledger, guard }: LedgerState,
  heading: { readonly at: string; readonly why: string },
): UndoneRows {
  const writes: RowWrite[] = [];
  let entries = ledger;
  const keys = takenBackIn(postings, ledger);
  if (keys.length > 0 && guard === null) return refused('no-assembly');
  for (const key of keys.toReversed()) {
    if (guard === null) break;
    const date = heading.at.slice(0, 10);
    const reversed = checkReversal(entries, { ...heading, date, id: reversalId(entries, key), reverses: key }, guard);
    if (reversed.kind === 'refused') {
      return reversed.code === 'already-reversed' ? refused(reversed.code, { id: key }) : refusedPosting(reversed);
    }
    entries = [...entries, reversed.entry];
    writes.push({ table: 'ledger', key: reversed.entry.id, row: reversed.entry });
  }
  return { kind: 'ok', writes };
}
