export const suppliersPath = 'suppliers';

export function supplierPath(code: string): string {
  return `${suppliersPath}/${encodeURIComponent(code)}`;
}

/** The supplier that the rest of an address names; null: the list. An address typed by hand may hold a lone percent. */
export function supplierOf(rest: string): string | null {
  if (rest === '') return null;
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}
