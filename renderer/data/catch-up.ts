import type { JournalEntry } from '../../shared/journal/change.ts';
import { applyEntries } from './apply-entries.ts';
import type { Book } from './book.ts';
import { answered } from './journal-calls.ts';
import type { ReportProgress } from './progress.ts';
import { stateKey } from './working-copy-state.ts';

export type CaughtUp = { readonly entries: number; readonly changeIds: ReadonlySet<string> };

/** Replays what the journal has beyond the working copy. Throws when the host cannot be read or a write fails. */
export async function catchUp(book: Book, report: ReportProgress = () => undefined): Promise<CaughtUp> {
  const state = await book.db.meta.get(stateKey);
  if (state === undefined) throw new Error('A working copy without state cannot catch up');
  const changeIds = new Set<string>();
  const from = state.seq;
  let seq = from;
  for (;;) {
    const page = answered(await book.host('journal.read', { bookId: book.bookId, afterSeq: seq }));
    const entries: readonly JournalEntry[] = page.entries;
    const last = entries.at(-1);
    if (last === undefined) return { entries: seq - from, changeIds };
    await applyEntries(book.db, entries);
    for (const entry of entries) changeIds.add(entry.change.id);
    seq = last.seq;
    report({ stage: 'replaying', done: seq - from, total: page.lastSeq - from });
    if (seq >= page.lastSeq) return { entries: seq - from, changeIds };
  }
}
