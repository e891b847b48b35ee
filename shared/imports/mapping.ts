import type { DecimalMark } from '../sheets/sheet-settings.ts';
import type { KeptAlias } from './import-mapping.ts';
import type { ImportTarget, Role } from './import-target.ts';

/** A column and what it means; null: not used. */
export type MappedColumn = { readonly header: string; readonly role: Role | null };

/** What a person settled for a text: the code it stands for, or null to leave its rows out. `text` is folded. */
export type SettledValue = { readonly kind: KeptAlias['kind']; readonly text: string; readonly code: string | null };

/** How dates are written. */
export type DateOrder = 'year-first' | 'day-first' | 'month-first';

/** What the columns of a form mean. Plain JSON, so that it can be kept in a book and shared as a file. */
export type Mapping = {
  readonly target: ImportTarget;
  /** In the order of the sheet's columns. */
  readonly columns: readonly MappedColumn[];
  readonly decimalMark: DecimalMark;
  readonly dateOrder: DateOrder;
  /** For all rows: what stands in a role that has no column, and in its empty cells; decimals with a point. */
  readonly constants: { readonly [Name in Role]?: string };
  readonly values: readonly SettledValue[];
};

/** How sure a proposed role is. */
export type ProposedColumn = MappedColumn & { readonly because: 'header' | 'content' | 'none' };

/** `missing` are roles that are needed and have neither a column nor a constant yet. */
export type ProposedMapping = {
  readonly mapping: Mapping;
  readonly columns: readonly ProposedColumn[];
  readonly missing: readonly Role[];
};
