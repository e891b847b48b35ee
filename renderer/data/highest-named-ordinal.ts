import { decodeBase64 } from '../../shared/base64/decode-base64.ts';
import type { Json, RowChange } from '../../shared/journal/change.ts';
import { productsOfPlan } from '../../shared/plans/lines/products-of-plan.ts';
import { isTableName, type JournalRows, type TableName } from './tables.ts';

function ordinalsNamed(table: TableName, row: Json): Iterable<number> {
  switch (table) {
    case 'products':
      return [(row as JournalRows[typeof table]).ordinal];
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
 * The highest product number that a row names once it stands (-1: none). A product that left before a snapshot or in
 * the period before is not there any more, but last plans, templates and frozen catalogues go on naming its number:
 * given again, their lines would silently become lines of another product. Plans name only products that are there.
 */
export function highestNamedOrdinal({ table, after }: RowChange): number {
  if (after === null || !isTableName(table)) return -1;
  let highest = -1;
  for (const ordinal of ordinalsNamed(table, after)) highest = Math.max(highest, ordinal);
  return highest;
}
