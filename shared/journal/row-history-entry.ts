import type { Change, Json } from './change.ts';

/** One change as one row saw it: its heading, and the row before and after. */
export type RowHistoryEntry = Omit<Change, 'rows'> & {
  readonly seq: number;
  readonly before: Json | null;
  readonly after: Json | null;
};
