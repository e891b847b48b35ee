import type { AssemblySettings } from '../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../shared/catalogue/product.ts';
import type { GrantRequest } from '../../shared/grants/grant-request.ts';
import type { Json } from '../../shared/journal/change.ts';
import type { Household } from '../../shared/members/household.ts';
import type { PlanRecord } from '../../shared/plans/plan.ts';
import type { StockLevel } from '../../shared/stocking/stock-level.ts';
import type { Offer } from '../../shared/supply/offer.ts';

/** What each table's rows look like in the journal and in snapshots. */
export type JournalRows = {
  readonly assembly: AssemblySettings;
  readonly products: Product;
  readonly households: Household;
  readonly plans: PlanRecord;
  readonly offers: Offer;
  readonly stock: StockLevel;
  readonly grantRequests: GrantRequest;
  readonly rounds: Json;
  readonly answers: Json;
  readonly decisions: Json;
  readonly awards: Json;
  readonly ledger: Json;
};
export type TableName = keyof JournalRows;

/** A plan in the working copy: its packed lines as bytes, ready for adding up. */
export type StoredPlan = { readonly household: string; readonly lineCount: number; readonly lines: ArrayBuffer };

/** What each table's rows look like in the working copy. */
export type StoredRows = Omit<JournalRows, 'plans'> & { readonly plans: StoredPlan };

export const tableNames = [
  'assembly',
  'products',
  'households',
  'plans',
  'offers',
  'stock',
  'grantRequests',
  'rounds',
  'answers',
  'decisions',
  'awards',
  'ledger',
] as const satisfies readonly TableName[];

const known: ReadonlySet<string> = new Set(tableNames);

export function isTableName(name: string): name is TableName {
  return known.has(name);
}
