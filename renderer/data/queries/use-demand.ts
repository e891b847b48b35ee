import type { Book } from '../book.ts';
import type { DemandTable } from '../sums/demand-table.ts';
import { tablesRead } from '../sums/loaded.ts';
import { sumsOf } from '../sums/sums-client.ts';
import type { QueryState } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

const ask = (book: Book) => sumsOf(book).demand();

/** Demand, supply and offers of every product at the current prices, and by week; null before an assembly is set up. */
export function useDemand(): QueryState<DemandTable | null> {
  return useFollowing({ tables: tablesRead, ask });
}
