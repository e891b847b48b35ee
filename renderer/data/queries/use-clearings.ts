import type { ClearingReport } from '../../../shared/assembly/session/product-clearings.ts';
import type { Book } from '../book.ts';
import { tablesRead } from '../sums/loaded.ts';
import { sumsOf } from '../sums/sums-client.ts';
import type { QueryState } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

const ask = (book: Book) => sumsOf(book).clearings();

/** What keeps the products of the last closed round from clearing, and how far its prices are pinned down; null before one. */
export function useClearings(): QueryState<ClearingReport | null> {
  return useFollowing({ tables: tablesRead, ask });
}
