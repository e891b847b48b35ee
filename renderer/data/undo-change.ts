import type { Change, JournalEntry, Json } from '../../shared/journal/change.ts';
import { invertChange } from '../../shared/journal/invert-change.ts';
import type { Book } from './book.ts';
import { type Command, type CommandAnswer, type Decision, type RowWrite, refused, write } from './command.ts';
import { danglingReference } from './dangling-reference.ts';
import type { Desk } from './desk.ts';
import { answered, failureCode } from './journal-calls.ts';
import type { RowReader } from './row-reader.ts';
import { runCommand } from './run-command.ts';
import { tableNames } from './tables.ts';
import { postedIn, reversalsOf } from './undo-postings.ts';
import { redoCommand, undoCommand } from './undo-state.ts';

/** Others have read it: without its record the next board could be held against it household by household. */
const publishCommand = 'board.publish';

type CurrentRow = (table: string, key: string) => Json | null;

async function currentRows(rows: RowReader, { change }: JournalEntry): Promise<CurrentRow> {
  const found = new Map<string, ReadonlyMap<string, Json | null>>();
  for (const table of tableNames) {
    const keys = change.rows.filter((row) => row.table === table).map(({ key }) => key);
    const now: readonly (Json | null)[] = await rows.many(table, keys);
    found.set(table, new Map(keys.map((key, at) => [key, now[at] ?? null])));
  }
  return (table, key) => found.get(table)?.get(key) ?? null;
}

/** The change without what it posted to the ledger: postings are taken back by their mirrors, not by deleting them. */
function withoutPostings({ change }: JournalEntry): Change {
  const posted = new Set(postedIn(change.rows));
  return { ...change, rows: change.rows.filter((row) => !posted.has(row)) };
}

async function takeBack(rows: RowReader, entry: JournalEntry, desk: Desk): Promise<Decision> {
  if (entry.change.command === publishCommand) return refused('already-published');
  const currentRow = await currentRows(rows, entry);
  // The door gives the new change a heading of its own; only the rows are taken from here.
  const inverted = invertChange({ change: withoutPostings(entry), heading: entry.change, currentRow });
  if (inverted.kind === 'refused') return refused(inverted.code, { table: inverted.table, key: inverted.key });
  const restored = inverted.change.rows.map(({ table, key, after }) => ({ table, key, row: after }) as RowWrite);
  const dangling = await danglingReference(rows, restored);
  if (dangling !== null) return refused('still-in-use', dangling);
  const heading = { at: desk.now(), why: entry.change.command };
  const reversals = reversalsOf(entry, await rows.all('ledger'), heading);
  return reversals.kind === 'ok' ? write([...restored, ...reversals.writes]) : reversals;
}

/** Taking back an undo is a redo, and taking back a redo an undo. */
function undoOf(entry: JournalEntry, why: string, desk: Desk): Command {
  const { id, command } = entry.change;
  const name = command === undoCommand ? redoCommand : undoCommand;
  return { name, why, undoes: id, decide: (rows) => takeBack(rows, entry, desk) };
}

/**
 * Takes back one change, by the id of its journal entry: every row stands again as it stood before. What it posted to
 * the ledger is not erased but reversed; the balances are then as before.
 * Refused `row-changed-since` {table, key} when a later change touched one of its rows, `still-in-use` {table, key}
 * when something else now refers to a row that would go, `already-reversed` {id}, `already-published` for a published
 * board, `no-such-change` {id} when the journal does not have it.
 */
export async function undoChange(book: Book, changeId: string, why = ''): Promise<CommandAnswer> {
  try {
    const entry = answered(await book.host('journal.entry', { bookId: book.bookId, id: changeId }));
    if (entry === null) return refused('no-such-change', { id: changeId });
    return await runCommand(book, undoOf(entry, why, book.desk));
  } catch (error) {
    return { kind: 'failed', code: failureCode(error) };
  }
}
