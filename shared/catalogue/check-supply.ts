import type { Supply } from './supplier.ts';

export type SupplyFault =
  | { readonly field: 'leadDays'; readonly code: 'not-whole' | 'out-of-range' }
  | { readonly field: 'caseSize'; readonly code: 'not-above-zero' | 'not-whole-packs' }
  | { readonly field: 'packSize'; readonly code: 'not-above-zero' }
  | { readonly field: 'price' | 'minimumQuantity'; readonly code: 'below-zero' }
  | { readonly field: 'preference'; readonly code: 'not-a-place' };

const mostLeadDays = 365;

/** Everything that is wrong with how a supplier delivers a product; empty when it can be kept. */
export function checkSupply(supply: Supply): readonly SupplyFault[] {
  const { leadDays, caseSize, packSize, price, minimumQuantity, preference } = supply;
  const faults: SupplyFault[] = [];
  if (!Number.isSafeInteger(leadDays)) faults.push({ field: 'leadDays', code: 'not-whole' });
  else if (leadDays < 0 || leadDays > mostLeadDays) faults.push({ field: 'leadDays', code: 'out-of-range' });
  if (packSize <= 0) faults.push({ field: 'packSize', code: 'not-above-zero' });
  if (caseSize <= 0) faults.push({ field: 'caseSize', code: 'not-above-zero' });
  else if (packSize > 0 && caseSize % packSize !== 0) faults.push({ field: 'caseSize', code: 'not-whole-packs' });
  if (price < 0) faults.push({ field: 'price', code: 'below-zero' });
  if (minimumQuantity < 0) faults.push({ field: 'minimumQuantity', code: 'below-zero' });
  if (!Number.isSafeInteger(preference) || preference < 1) faults.push({ field: 'preference', code: 'not-a-place' });
  return faults;
}
