import type { ProductDetails } from '../catalogue/product-details.ts';
import type { Supplier, Supply } from '../catalogue/supplier.ts';
import type { KeptSeries } from '../market-prices/kept-series.ts';
import type { PlanRecord } from '../plans/plan-record.ts';
import type { PlanStanding } from '../plans/plan-standing.ts';
import type { PurchaseRecord } from '../plans/starts/purchase-record.ts';
import type { StoreCalendar } from '../stocking/store-calendar.ts';

/** What the office keeps beside the inputs of an assembly. The folder has a file for each, where there is any. */
export type OfficeRecords = {
  readonly details: readonly ProductDetails[];
  readonly suppliers: readonly Supplier[];
  readonly supplies: readonly Supply[];
  readonly series: readonly KeptSeries[];
  readonly standings: readonly PlanStanding[];
  /** Plans of the period before, to begin from. */
  readonly lastPlans: readonly PlanRecord[];
  readonly purchases: readonly PurchaseRecord[];
  /** Null where the store has not said when it takes deliveries. */
  readonly calendar: StoreCalendar | null;
};

export const noOfficeRecords: OfficeRecords = {
  details: [],
  suppliers: [],
  supplies: [],
  series: [],
  standings: [],
  lastPlans: [],
  purchases: [],
  calendar: null,
};

/** Whether there is anything at all. */
export function hasOfficeRecords(office: OfficeRecords): boolean {
  const { calendar, ...tables } = office;
  return calendar !== null || Object.values(tables).some((rows) => rows.length > 0);
}
