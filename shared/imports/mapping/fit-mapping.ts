import type { Mapping } from '../mapping.ts';
import { foldText } from '../names/fold-text.ts';
import { missingRoles } from './missing-roles.ts';

/**
 * A kept mapping on a file with these columns: roles follow the names of the columns, wherever they stand now. Columns
 * without a name keep their place. Null when a needed role finds no column.
 */
export function fitMapping(mapping: Mapping, header: readonly string[]): Mapping | null {
  const byName = new Map(mapping.columns.map(({ header: name, role }) => [foldText(name), role] as const));
  const hasNames = mapping.columns.some(({ header: name }) => name !== '');
  const used = new Set<string>();
  const columns = header.map((name, place) => {
    const role = (hasNames ? byName.get(foldText(name)) : mapping.columns[place]?.role) ?? null;
    if (role === null || used.has(role)) return { header: name, role: null };
    used.add(role);
    return { header: name, role };
  });
  const fitted = { ...mapping, columns };
  return missingRoles(fitted).length === 0 ? fitted : null;
}
