/** What a file is read as. */
export type ImportTarget = 'plans' | 'products' | 'households' | 'receipts' | 'stock';

export const importTargets: readonly ImportTarget[] = ['plans', 'products', 'households', 'receipts', 'stock'];

/** Everything a column can mean in one of the targets; the names are those of the assembly folder where it has them. */
export type Role =
  | 'household'
  | 'product'
  | 'want'
  | 'up_to'
  | 'rhythm'
  | 'priority'
  | 'response'
  | 'substitute'
  | 'highest_price'
  | 'code'
  | 'name'
  | 'unit'
  | 'case_size'
  | 'lead_days'
  | 'season'
  | 'floor_price'
  | 'opening_price'
  | 'market_price'
  | 'market_source'
  | 'market_date'
  | 'department'
  | 'storage_place'
  | 'aliases'
  | 'product_type'
  | 'package_size'
  | 'people'
  | 'allowance_per_week'
  | 'eligible'
  | 'quantity'
  | 'sales_value'
  | 'week'
  | 'day'
  | 'on_hand'
  | 'on_order';

/** What kind of text stands in a column of this role. */
export type ValueKind =
  | 'household'
  | 'product'
  | 'quantity'
  | 'price'
  | 'whole'
  | 'rhythm'
  | 'priority'
  | 'response'
  | 'season'
  | 'yes-no'
  | 'date'
  | 'package-size'
  | 'text';

/** One role of a target. A role that is needed may be given once for all rows where `need` says so. */
export type RoleSpec = {
  readonly role: Role;
  readonly value: ValueKind;
  readonly need: 'column' | 'column-or-constant' | 'optional';
  /** Header names it goes by, folded (fold-text.ts). */
  readonly headers: readonly string[];
};
