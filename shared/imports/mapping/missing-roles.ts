import type { Role } from '../import-target.ts';
import type { Mapping } from '../mapping.ts';
import { rolesOf } from './roles-of.ts';

/**
 * Roles that are needed and that no column and no constant stands for. A product's name and unit may come from its type
 * and package size.
 */
export function missingRoles(mapping: Mapping): readonly Role[] {
  const given = new Set<Role>(mapping.columns.flatMap(({ role }) => role ?? []));
  for (const [role, text] of Object.entries(mapping.constants)) if (text?.trim()) given.add(role as Role);
  if (given.has('product_type')) given.add('name');
  if (given.has('package_size')) given.add('unit');
  return rolesOf(mapping.target)
    .filter(({ role, need }) => need !== 'optional' && !given.has(role))
    .map(({ role }) => role);
}
