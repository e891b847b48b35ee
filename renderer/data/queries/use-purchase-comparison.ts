import type { PurchaseComparison } from '../../../shared/insight/plan-against-purchases.ts';
import type { Book } from '../book.ts';
import { purchaseTables } from '../sums/purchase-comparison.ts';
import { sumsOf } from '../sums/sums-client.ts';
import type { QueryState } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

const ask = (book: Book) => sumsOf(book).purchaseComparison();

/** What households plan beside what the same households bought; null while no household has both. */
export function usePurchaseComparison(): QueryState<PurchaseComparison | null> {
  return useFollowing({ tables: purchaseTables, ask });
}
