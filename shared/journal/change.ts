/** What a row may hold: plain JSON, so that the journal's bytes can be read by anybody in twenty years. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * One row before and after a change. `null` before: the row is new; `null` after: it is gone.
 * Tables and keys are names to the journal; what they mean is the renderer's business.
 */
export type RowChange = {
  readonly table: string;
  readonly key: string;
  readonly before: Json | null;
  readonly after: Json | null;
};

/** A change as a command hands it to the journal: who, when, why, and every row before and after. */
export type Change = {
  readonly id: string;
  /** ISO 8601 instant, given by the caller. */
  readonly at: string;
  readonly actor: string;
  /** The command's name, for example `households.add`. */
  readonly command: string;
  /** The reason in the words of who did it; empty where the command needs none. */
  readonly why: string;
  /** The id of the change that this one takes back (undo), or null. */
  readonly undoes: string | null;
  readonly rows: readonly RowChange[];
};

/** A change as the journal holds it: numbered from 1, each entry bound to the one before by its hash. */
export type JournalEntry = {
  readonly seq: number;
  readonly change: Change;
  /** Hex SHA-256 of the previous entry's hash, a line feed, and this entry's stored text. */
  readonly hash: string;
};

/** An entry without its rows, for the History screen. */
export type JournalHeading = Omit<Change, 'rows'> & { readonly seq: number; readonly rowCount: number };
