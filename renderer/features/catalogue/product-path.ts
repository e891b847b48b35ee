export const cataloguePath = 'catalogue';

export function productPath(code: string): string {
  return `${cataloguePath}/${encodeURIComponent(code)}`;
}

/** The product that the rest of an address names; null: the list. An address typed by hand may hold a lone percent. */
export function productOf(rest: string): string | null {
  if (rest === '') return null;
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}
