import type { ImportTarget, RoleSpec } from '../import-target.ts';
import { householdRoles, receiptRoles, stockRoles } from './other-roles.ts';
import { planRoles } from './plan-roles.ts';
import { productRoles } from './product-roles.ts';

const roles: Readonly<Record<ImportTarget, readonly RoleSpec[]>> = {
  plans: planRoles,
  products: productRoles,
  households: householdRoles,
  receipts: receiptRoles,
  stock: stockRoles,
};

/** Everything that a column can mean in a file of this kind, in the order in which a form has it. */
export function rolesOf(target: ImportTarget): readonly RoleSpec[] {
  return roles[target];
}
