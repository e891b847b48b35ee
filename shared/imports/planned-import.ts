import type { Product } from '../catalogue/product.ts';
import type { ProductDetails } from '../catalogue/product-details.ts';
import type { Household } from '../members/household.ts';
import type { PlanRecord } from '../plans/plan-record.ts';
import type { PurchaseRecord } from '../plans/starts/purchase-record.ts';
import type { StockLevel } from '../stocking/stock-level.ts';
import type { RowCounts } from './checked-rows.ts';
import type { ImportedFile, KeptAlias, KeptMapping } from './import-mapping.ts';
import type { ImportTarget } from './import-target.ts';

/** A household's plan as it shall stand, and what it was merged onto (null: none), so that no other change is lost. */
export type PlannedPlan = { readonly record: PlanRecord; readonly was: string | null };

/** Everything one import writes, as one change. New products get their ordinals when they are written. */
export type PlannedImport = {
  readonly target: ImportTarget;
  readonly counts: RowCounts;
  readonly file: Omit<ImportedFile, 'at'>;
  readonly mapping: KeptMapping | null;
  readonly aliases: readonly KeptAlias[];
  readonly plans: readonly PlannedPlan[];
  readonly products: readonly Omit<Product, 'ordinal'>[];
  readonly productDetails: readonly ProductDetails[];
  readonly households: readonly Household[];
  readonly purchases: readonly PurchaseRecord[];
  readonly stock: readonly StockLevel[];
};

/** What a person says about refused rows: nothing is taken while there are any, or the others are. */
export type RefusedRows = 'stop' | 'leave-out';

export type PlanOutcome =
  | { readonly kind: 'planned'; readonly planned: PlannedImport }
  /** The file was imported before and holds nothing new. */
  | { readonly kind: 'already-imported'; readonly at: string }
  /** Everything in the file stands in the book like that. */
  | { readonly kind: 'nothing-new' }
  | {
      readonly kind: 'refused';
      readonly code: 'open-choices' | 'refused-rows' | 'roles-missing';
      readonly count: number;
    };
