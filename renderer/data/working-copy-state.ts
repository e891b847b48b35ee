import type { RoundRecord } from '../../shared/assembly/rounds/round-record.ts';
import type { TableName } from './tables.ts';
import { tableNames } from './tables.ts';

/** Which plans a change touched, so that running sums follow it without reading every plan again. */
export type PlanTouch = { readonly seq: number; readonly households: readonly string[] | 'many' };

/** The last round without its products, which are megabytes in a large assembly. */
export type RoundHead = { readonly number: number; readonly status: RoundRecord['status'] };

/** Where the working copy stands against the journal. Written in the same transaction as the rows it speaks of. */
export type WorkingCopyState = {
  readonly storeId: string;
  /** Number and hash of the last journal entry applied; 0 and '' before the first. */
  readonly seq: number;
  readonly headHash: string;
  /** Rows per table, as they must be found at the next opening. */
  readonly counts: Readonly<Record<TableName, number>>;
  /** The highest product ordinal ever seen (-1: none): numbers of removed products are not given again. */
  readonly highestOrdinal: number;
  /** The last change that touched each table; 0: none. */
  readonly touched: Readonly<Record<TableName, number>>;
  /** Null before the first round. */
  readonly lastRound: RoundHead | null;
  /** The latest changes, oldest first, one for each number. */
  readonly recentPlans: readonly PlanTouch[];
};

export const stateKey = 'state';

/** The same number for every table. */
export function forEachTable(value: number): Record<TableName, number> {
  return Object.fromEntries(tableNames.map((name) => [name, value])) as Record<TableName, number>;
}

export function emptyState(storeId: string): WorkingCopyState {
  const counts = forEachTable(0);
  const nothingYet = { seq: 0, headHash: '', highestOrdinal: -1, lastRound: null, recentPlans: [] };
  return { storeId, counts, touched: forEachTable(0), ...nothingYet };
}
