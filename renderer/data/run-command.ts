import type { CallInput } from '../../shared/bridge/contract.ts';
import type { Change, JournalEntry } from '../../shared/journal/change.ts';
import { applyEntries } from './apply-entries.ts';
import type { Book } from './book.ts';
import { catchUp } from './catch-up.ts';
import type { Command, CommandAnswer } from './command.ts';
import { answered, failureCode } from './journal-calls.ts';
import { rebuild } from './rebuild.ts';
import { reportBug } from './report-bug.ts';
import { rowChanges } from './row-changes.ts';
import { rowReader } from './row-reader.ts';
import { stateKey } from './working-copy-state.ts';
import { withWriteLock } from './write-lock.ts';

/** How often a command is begun again because another shell wrote in between. */
const mostAttempts = 8;

/** The journal has the change: it is saved. If the working copy cannot take it, that is built anew. */
async function settleSaved(book: Book, entry: JournalEntry): Promise<CommandAnswer> {
  const saved = { kind: 'saved', seq: entry.seq, changeId: entry.change.id } as const;
  try {
    await applyEntries(book.db, [entry]);
  } catch {
    try {
      await rebuild(book, { reason: 'write-failed', keptCopy: null, report: () => undefined });
    } catch {
      book.notices.add({ kind: 'rebuild-failed', reason: 'write-failed' });
    }
  }
  return saved;
}

/** Appends; when the answer was lost on the way, asks the journal whether it has the change after all. */
async function append(book: Book, change: Change, expectedSeq: number): Promise<CommandAnswer | 'behind'> {
  try {
    const wire = change as CallInput<'journal.append'>['change'];
    const answer = answered(await book.host('journal.append', { bookId: book.bookId, expectedSeq, change: wire }));
    if (answer.kind === 'behind') return 'behind';
    return await settleSaved(book, { seq: answer.seq, hash: answer.hash, change });
  } catch (error) {
    const arrived = await book.host('journal.entry', { bookId: book.bookId, id: change.id }).catch(() => null);
    if (arrived !== null && 'seq' in arrived) {
      await catchUp(book).catch(() => undefined);
      return { kind: 'saved', seq: arrived.seq, changeId: change.id };
    }
    return { kind: 'failed', code: failureCode(error) };
  }
}

async function attempt(book: Book, command: Command, id: string): Promise<CommandAnswer | 'behind'> {
  const state = await book.db.meta.get(stateKey);
  if (state === undefined) return { kind: 'failed', code: 'working-copy' };
  const rows = rowReader(book.db);
  const decision = await command.decide(rows);
  if (decision.kind === 'refused') return decision;
  const changes = await rowChanges(rows, decision.writes);
  if (changes.length === 0) return { kind: 'saved', seq: state.seq, changeId: null };
  const heading = { id, at: book.desk.now(), actor: book.desk.actor(), command: command.name, why: command.why };
  return append(book, { ...heading, undoes: command.undoes, rows: changes }, state.seq);
}

async function attempts(book: Book, command: Command): Promise<CommandAnswer> {
  const id = book.desk.newId();
  for (let left = mostAttempts; left > 0; left -= 1) {
    const answer = await attempt(book, command, id);
    if (answer !== 'behind') return answer;
    await catchUp(book);
  }
  return { kind: 'failed', code: 'host-fault' };
}

/**
 * The door through which every change goes. One window at a time: reads rows, lets the command decide, writes the
 * change to the journal, then to the working copy. A person is told "saved" only by this answer. Never throws.
 */
export async function runCommand(book: Book, command: Command): Promise<CommandAnswer> {
  return withWriteLock(book.bookId, async () => {
    try {
      return await attempts(book, command);
    } catch (error) {
      reportBug(error);
      return { kind: 'failed', code: failureCode(error) };
    }
  });
}
