import type { Role } from '../../../shared/imports/import-target.ts';
import type { Mapping, ProposedMapping } from '../../../shared/imports/mapping.ts';

/** Gives a column a meaning. A meaning stands for one column only: another that had it is no longer used. */
export function withRole(mapping: Mapping, column: number, role: Role | null): Mapping {
  const columns = mapping.columns.map((each, index) => {
    if (index === column) return { ...each, role };
    return role !== null && each.role === role ? { ...each, role: null } : each;
  });
  return { ...mapping, columns };
}

/** A value for all rows; an empty one is none. */
export function withConstant(mapping: Mapping, role: Role, text: string): Mapping {
  const { [role]: _, ...others } = mapping.constants;
  return { ...mapping, constants: text === '' ? others : { ...others, [role]: text } };
}

/** The header of the column that has this role; null where a constant or nothing stands for it. */
export function headerOf(mapping: Mapping, role: Role): string | null {
  return mapping.columns.find((column) => column.role === role)?.header ?? null;
}

/** Where a column's meaning comes from: the proposal, or the person. */
export function originOf(
  column: number,
  mapping: Mapping,
  proposed: ProposedMapping,
): 'header' | 'content' | 'none' | 'chosen' {
  const now = mapping.columns[column]?.role ?? null;
  const before = proposed.columns[column];
  if (now === (before?.role ?? null)) return now === null ? 'none' : (before?.because ?? 'none');
  return now === null ? 'none' : 'chosen';
}
