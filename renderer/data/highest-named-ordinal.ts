import { decodeBase64 } from '../../shared/base64/decode-base64.ts';
import { productsOfPlan } from '../../shared/plans/lines/products-of-plan.ts';
import { isTableName, type JournalRows } from './tables.ts';

type SnapshotRow = { readonly table: string; readonly row: unknown };

function ordinalsNamed({ table, row }: SnapshotRow): Iterable<number> {
  if (!isTableName(table)) return [];
  switch (table) {
    case 'lastPlans':
    case 'planTemplates':
    case 'drafts':
    case 'paperEntries':
      return productsOfPlan(decodeBase64((row as JournalRows[typeof table]).packedLines));
    case 'catalogueVersions':
      return (row as JournalRows[typeof table]).products.map(({ ordinal }) => ordinal);
    default:
      return [];
  }
}

/**
 * The highest product number that a snapshot still names beside its products (-1: none). A product that left before the
 * snapshot is not in it, but last plans, templates and frozen catalogues go on naming its number: given again, their
 * lines would silently become lines of another product.
 */
export function highestNamedOrdinal(rows: readonly SnapshotRow[]): number {
  let highest = -1;
  for (const row of rows) for (const ordinal of ordinalsNamed(row)) highest = Math.max(highest, ordinal);
  return highest;
}
