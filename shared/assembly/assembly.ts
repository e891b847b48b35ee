import type { Product } from '../catalogue/product.ts';
import type { GrantRequest } from '../grants/grant-request.ts';
import type { Household } from '../members/household.ts';
import type { PlanRecord } from '../plans/plan-record.ts';
import type { StockLevel } from '../stocking/stock-level.ts';
import type { Offer } from '../supply/offer.ts';
import type { AssemblySettings } from './assembly-settings.ts';
import type { FundRecords } from './fund-records.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { OfficeRecords } from './office-records.ts';

/** Everything the assembly folder holds: the inputs of one whole assembly. */
export type Assembly = {
  readonly settings: AssemblySettings;
  readonly products: readonly Product[];
  readonly households: readonly Household[];
  readonly plans: readonly PlanRecord[];
  readonly offers: readonly Offer[];
  readonly stock: readonly StockLevel[];
  readonly grantRequests: readonly GrantRequest[];
  /** Left out where the office keeps nothing yet. */
  readonly office?: OfficeRecords;
  /** Left out where the meeting decided nothing yet. */
  readonly meeting?: MeetingRecords;
  /** Left out before the ledger is opened and anything is awarded. */
  readonly fund?: FundRecords;
};
