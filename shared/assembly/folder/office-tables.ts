import { plansTable, type TableShape } from './folder-tables.ts';

/* The tables of what the office keeps (office-records.ts). None is needed; a folder without them is complete. */

export const detailsTable = {
  file: 'product_details.csv',
  columns: ['product', 'unit_code', 'department', 'storage_place', 'aliases', 'catch_weight'],
  optional: ['unit_code', 'department', 'storage_place', 'aliases', 'catch_weight'],
  needed: 'if-any',
} as const satisfies TableShape;

export const suppliersTable = {
  file: 'suppliers.csv',
  columns: ['supplier', 'name', 'email', 'phone', 'minimum_order'],
  optional: ['email', 'phone', 'minimum_order'],
  needed: 'if-any',
} as const satisfies TableShape;

export const suppliesTable = {
  file: 'supplies.csv',
  columns: ['product', 'supplier', 'lead_days', 'case_size', 'pack_size', 'price', 'minimum_quantity', 'preference'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** One line for each dated price; lines of one product and source are a series. */
export const seriesTable = {
  file: 'market_series.csv',
  columns: ['product', 'source', 'item', 'unit', 'currency', 'date', 'price'],
  optional: ['item'],
  needed: 'if-any',
} as const satisfies TableShape;

export const standingsTable = {
  file: 'plan_standings.csv',
  columns: ['household', 'status', 'origin', 'submitted_at', 'turn', 'ends_on'],
  optional: ['ends_on'],
  needed: 'if-any',
} as const satisfies TableShape;

export const pausesTable = {
  file: 'pauses.csv',
  columns: ['household', 'from', 'until'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

export const lastPlansTable = { ...plansTable, file: 'last_plans.csv', needed: 'if-any' } as const satisfies TableShape;

/** One line for each product a household bought; `from`, `to` and `weeks` are the history's, the same on all lines. */
export const purchasesTable = {
  file: 'purchases.csv',
  columns: ['household', 'product', 'quantity', 'weeks_bought', 'weeks', 'from', 'to'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** A weekday (1 Monday to 7 Sunday) of deliveries or of orders, or the date of a holiday, on each line. */
export const calendarTable = {
  file: 'store_calendar.csv',
  columns: ['kind', 'day'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** In the order in which they are written. */
export const officeTables: readonly TableShape[] = [
  detailsTable,
  suppliersTable,
  suppliesTable,
  seriesTable,
  standingsTable,
  pausesTable,
  lastPlansTable,
  purchasesTable,
  calendarTable,
];
