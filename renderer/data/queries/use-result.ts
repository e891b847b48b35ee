import type { AssemblyResult } from '../../../shared/assembly/result/assembly-result.ts';
import type { Book } from '../book.ts';
import { tablesRead } from '../sums/loaded.ts';
import { sumsOf } from '../sums/sums-client.ts';
import type { TableName } from '../tables.ts';
import type { QueryState } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

const tables: readonly TableName[] = [...tablesRead, 'stock', 'grantRequests', 'ledger', 'supplies', 'corrections'];

const ask = (book: Book) => sumsOf(book).result();

/** What the last closed round comes to: prices, commitments, stocking list, open demand, grants; null before one. */
export function useResult(): QueryState<AssemblyResult | null> {
  return useFollowing({ tables, ask });
}
