import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { ProductDetails } from '../../../shared/catalogue/product-details.ts';
import type { Supplier, Supply } from '../../../shared/catalogue/supplier.ts';
import type { Correction } from '../../../shared/procedure/correction.ts';
import type { Cover, ProductDemand } from '../../../shared/stocking/cover-demand.ts';
import type { KeptStockingList } from '../../../shared/stocking/kept-list.ts';
import { type ListChange, listChanges } from '../../../shared/stocking/list-changes.ts';
import { type BelowMinimum, belowMinimum } from '../../../shared/stocking/minimum-orders.ts';
import type { PurchaseOrder } from '../../../shared/stocking/purchase-order.ts';
import { stillToOrder } from '../../../shared/stocking/still-to-order.ts';
import type { StockingList } from '../../../shared/stocking/stocking-line.ts';
import type { StoreCalendar } from '../../../shared/stocking/store-calendar.ts';
import { type StockingRows, stockingRows } from './stocking-row.ts';

export type StockingFacts = {
  readonly settings: AssemblySettings;
  readonly products: readonly Product[];
  readonly details: readonly ProductDetails[];
  readonly suppliers: readonly Supplier[];
  readonly supplies: readonly Supply[];
  readonly calendar: StoreCalendar;
  /** The list issued last; null before the first. */
  readonly issued: KeptStockingList | null;
  readonly orders: readonly PurchaseOrder[];
  readonly demands: ReadonlyMap<string, ProductDemand>;
  readonly corrections: readonly Correction[];
  readonly cover: Cover;
  readonly list: StockingList;
  /** ISO date. */
  readonly today: string;
};

/** The list with everything that the screen says about it. */
export type Stocking = StockingFacts & {
  readonly rows: StockingRows;
  readonly belowMinimum: readonly BelowMinimum[];
};

export function stockingOf(facts: StockingFacts): Stocking {
  const { list, issued, orders, suppliers } = facts;
  const changes: ReadonlyMap<string, ListChange> =
    issued === null ? new Map() : listChanges(list.lines, stillToOrder(issued, orders));
  return { ...facts, rows: stockingRows(facts, changes), belowMinimum: belowMinimum(list.lines, suppliers) };
}
