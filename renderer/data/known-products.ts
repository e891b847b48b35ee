import type { KnowsProduct } from '../../shared/plans/lines/check-line.ts';
import type { RowReader } from './row-reader.ts';

/** Whether an ordinal belongs to a product of this book's catalogue. */
export async function readKnownProducts(rows: RowReader): Promise<KnowsProduct> {
  const ordinals = await rows.ordinals();
  return (ordinal) => ordinals.has(ordinal);
}
