import { grantDetailColumns } from './grant-details.ts';

/** A table of the assembly folder. A column that may be missing altogether stands under `optional`. */
export type TableShape = {
  readonly file: string;
  readonly columns: readonly string[];
  readonly optional: readonly string[];
  /** Whether the folder is complete without this file. */
  readonly needed: 'always' | 'if-any';
};

export const settingsFile = 'assembly.json';

export const catalogueTable = {
  file: 'catalogue.csv',
  columns: [
    'code',
    'name',
    'unit',
    'case_size',
    'lead_days',
    'season',
    'floor_price',
    'opening_price',
    'market_price',
    'market_source',
    'market_date',
  ],
  optional: ['season'],
  needed: 'always',
} as const satisfies TableShape;

export const householdsTable = {
  file: 'households.csv',
  columns: ['household', 'people', 'allowance_per_week', 'eligible', 'children'],
  optional: ['children'],
  needed: 'always',
} as const satisfies TableShape;

export const plansTable = {
  file: 'plans.csv',
  columns: ['household', 'product', 'want', 'up_to', 'rhythm', 'priority', 'response', 'substitute', 'highest_price'],
  optional: ['substitute', 'highest_price'],
  needed: 'always',
} as const satisfies TableShape;

export const offersTable = {
  file: 'offers.csv',
  columns: ['producer', 'product', 'price', 'quantity_per_week', 'minimum_lot'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

export const stockTable = {
  file: 'stock.csv',
  columns: ['product', 'on_hand', 'on_order'],
  optional: [],
  needed: 'if-any',
} as const satisfies TableShape;

/** What every request says. */
export const grantColumns = ['producer', 'product', 'purpose', 'amount', 'adds_per_week', 'recovery_share'] as const;

export const grantRequestsTable = {
  file: 'grant_requests.csv',
  columns: [...grantColumns, ...grantDetailColumns, 'request'],
  optional: [...grantDetailColumns, 'request'],
  needed: 'if-any',
} as const satisfies TableShape;

/** Every file of the folder, in the order in which it is written. */
export const folderTables: readonly TableShape[] = [
  catalogueTable,
  householdsTable,
  plansTable,
  offersTable,
  stockTable,
  grantRequestsTable,
];
