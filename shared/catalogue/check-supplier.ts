import type { Supplier } from './supplier.ts';

export type SupplierFault =
  | { readonly field: 'code'; readonly code: 'missing' | 'too-long' | 'blank-around' }
  | { readonly field: 'name'; readonly code: 'missing' | 'too-long' }
  | { readonly field: 'email'; readonly code: 'not-an-address' }
  | { readonly field: 'minimumOrder'; readonly code: 'below-zero' };

/** Codes and names are parts of row keys and file names; the journal limits keys to 200 with the product's code. */
const longestSupplierCode = 60;
const longestSupplierName = 100;

/** Everything that is wrong with a supplier; empty when it can be kept. E-mail and phone may be empty. */
export function checkSupplier({ code, name, email, minimumOrder }: Supplier): readonly SupplierFault[] {
  const faults: SupplierFault[] = [];
  if (code.trim() === '') faults.push({ field: 'code', code: 'missing' });
  else if (code.trim() !== code) faults.push({ field: 'code', code: 'blank-around' });
  else if (code.length > longestSupplierCode) faults.push({ field: 'code', code: 'too-long' });
  if (name.trim() === '') faults.push({ field: 'name', code: 'missing' });
  else if (name.length > longestSupplierName) faults.push({ field: 'name', code: 'too-long' });
  // Only slips are caught here: whether an address is alive, sending shows.
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email)) faults.push({ field: 'email', code: 'not-an-address' });
  if (minimumOrder < 0) faults.push({ field: 'minimumOrder', code: 'below-zero' });
  return faults;
}
