import type { Product } from '../../../shared/catalogue/product.ts';
import type { GrantRisk } from '../../data/sums/grant-risk.ts';

/** One grant's risk as screen, paper and spreadsheet show it. */
export type SheetProps = {
  readonly found: GrantRisk;
  readonly currency: string;
  /** Null when the product has left the catalogue. */
  readonly product: Product | null;
};
