import type { Json } from '../../shared/journal/change.ts';
import type { FailureCode } from './journal-calls.ts';
import type { RowReader } from './row-reader.ts';
import type { JournalRows, TableName } from './tables.ts';

/** One row as it shall stand afterwards; null: gone. The door adds what stood there before. */
export type RowWrite = {
  [Name in TableName]: { readonly table: Name; readonly key: string; readonly row: JournalRows[Name] | null };
}[TableName];

/** Why a command was not carried out: a code of the rule and what it speaks of. */
export type Refusal = { readonly kind: 'refused'; readonly code: string; readonly data: Json };

export type Decision = { readonly kind: 'write'; readonly writes: readonly RowWrite[] } | Refusal;

/** What a person wants done: reads rows, asks a pure rule, and hands back the rows to write or a refusal. */
export type Command = {
  /** Stands in the journal, for example `households.add`. */
  readonly name: string;
  /** The reason in the words of who did it; empty where none is needed. */
  readonly why: string;
  /** Id of the change that this one takes back, or null. */
  readonly undoes: string | null;
  /** Reads only. May run more than once: each time on rows that agree with the end of the journal. */
  readonly decide: (rows: RowReader) => Promise<Decision>;
};

export type CommandAnswer =
  /** `changeId` null: everything stood like that already, so nothing was written. */
  | { readonly kind: 'saved'; readonly seq: number; readonly changeId: string | null }
  | Refusal
  | { readonly kind: 'failed'; readonly code: FailureCode };

export function refused(code: string, data: Json = null): Refusal {
  return { kind: 'refused', code, data };
}

export function write(writes: readonly RowWrite[]): Decision {
  return { kind: 'write', writes };
}

/** The write that takes a row away; the compiler cannot follow so many tables by itself. */
export function removal(table: TableName, key: string): RowWrite {
  return { table, key, row: null } as RowWrite;
}

/** A command that needs no reason and takes nothing back. */
export function plainCommand(name: string, decide: Command['decide']): Command {
  return { name, why: '', undoes: null, decide };
}
