import type { Change, JournalEntry, Json, RowChange } from '../../shared/journal/change.ts';
import { invertChange } from '../../shared/journal/invert-change.ts';
import type { Book } from './book.ts';
import { type Command, type CommandAnswer, type Decision, type RowWrite, refused, write } from './command.ts';
import { danglingReference } from './dangling-reference.ts';
import type { Desk } from './desk.ts';
import { answered, failureCode } from './journal-calls.ts';
import { readGuard } from './ledger-guard.ts';
import { grantOutOfBounds } from './references/grants-in-bounds.ts';
import { withOwnTurns } from './references/own-turns.ts';
import type { RowReader } from './row-reader.ts';
import { runCommand } from './run-command.ts';
import { tableNames } from './tables.ts';
import { reversalsOf, toReverse } from './undo-postings.ts';
import { redoCommand, undoCommand } from './undo-state.ts';

/**
 * What is not undone. A published board was read by others: without its record the next could be held against it
 * household by household. Closing and reopening the ledger are decisions: each is met by the other, with its reason.
 */
const notUndone: Readonly<Record<string, string>> = {
  'board.publish': 'already-published',
  'ledger.close-period': 'closed-by-decision',
  'ledger.reopen-period': 'reopened-by-decision',
};

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

/** The change without what its undo reverses: postings are taken back by their mirrors, not by deleting them. */
function withoutPostings({ change }: JournalEntry, postings: readonly RowChange[]): Change {
  const posted = new Set(postings);
  return { ...change, rows: change.rows.filter((row) => !posted.has(row)) };
}

async function takeBack(rows: RowReader, entry: JournalEntry, desk: Desk): Promise<Decision> {
  const barred = notUndone[entry.change.command];
  if (barred !== undefined) return refused(barred);
  const currentRow = await currentRows(rows, entry);
  const ledger = { entries: await rows.all('ledger'), guard: await readGuard(rows) };
  const postings = toReverse(entry, ledger.entries);
  const inverted = invertChange({ change: withoutPostings(entry, postings), heading: entry.change, currentRow });
  if (inverted.kind === 'refused') return refused(inverted.code, { table: inverted.table, key: inverted.key });
  const rowsThen = inverted.change.rows.map(({ table, key, after }) => ({ table, key, row: after }) as RowWrite);
  const restored = await withOwnTurns(rows, rowsThen);
  const heading = { at: desk.now(), why: entry.change.command };
  const reversals = reversalsOf(postings, ledger, heading);
  const writes = reversals.kind === 'ok' ? reversals.writes : [];
  const dangling = await danglingReference(rows, [...restored, ...writes]);
  if (dangling !== null) return refused('still-in-use', dangling);
  if (reversals.kind === 'refused') return reversals;
  const all = [...restored, ...writes];
  return (await grantOutOfBounds(rows, all)) ?? write(all);
  // === 'ok' ? write([...restored, ...reversals.writes]) : reversals;
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
 * board, `closed-by-decision` and `reopened-by-decision` for periods of the ledger, what `checkReversal` and `grantOutOfBounds` refuse,
 * `no-such-change` {id} when the journal does not have it.
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
