import { knownUnits } from '../units/known-units.ts';
import type { ProductDetails } from './product-details.ts';

export type DetailsFault =
  | { readonly field: 'unitCode'; readonly code: 'unknown-unit' }
  | { readonly field: 'department' | 'storagePlace'; readonly code: 'too-long' | 'blank-around' }
  /** `place` in the list of aliases, from 0. */
  | { readonly field: 'aliases'; readonly place: number; readonly code: 'missing' | 'too-long' | 'twice' };

export type DetailsEntry = Omit<ProductDetails, 'product'>;

/** Departments, storage places and aliases are headings of paper lists: longer ones cannot be printed. */
export const longestHeading = 80;
export const longestAlias = 120;

/** What a product has of which nothing is known yet. It is kept as no row at all. */
export const noDetails: DetailsEntry = {
  unitCode: null,
  department: '',
  storagePlace: '',
  aliases: [],
  catchWeight: false,
};

/** Everything that is wrong with a product's details; empty when they can be kept. */
export function checkDetails(details: DetailsEntry): readonly DetailsFault[] {
  const { unitCode, department, storagePlace, aliases } = details;
  const faults: DetailsFault[] = [];
  if (unitCode !== null && !knownUnits.has(unitCode)) faults.push({ field: 'unitCode', code: 'unknown-unit' });
  faults.push(...checkHeading('department', department), ...checkHeading('storagePlace', storagePlace));
  return [...faults, ...checkAliases(aliases)];
}

function checkHeading(field: 'department' | 'storagePlace', text: string): readonly DetailsFault[] {
  if (text.trim() !== text) return [{ field, code: 'blank-around' }];
  return text.length > longestHeading ? [{ field, code: 'too-long' }] : [];
}

function checkAliases(aliases: readonly string[]): readonly DetailsFault[] {
  const seen = new Set<string>();
  return aliases.flatMap((alias, place): readonly DetailsFault[] => {
    const name = alias.trim().toLowerCase();
    if (name === '') return [{ field: 'aliases', place, code: 'missing' }];
    if (alias.length > longestAlias) return [{ field: 'aliases', place, code: 'too-long' }];
    if (seen.has(name)) return [{ field: 'aliases', place, code: 'twice' }];
    seen.add(name);
    return [];
  });
}

/** Whether there is anything to keep. */
export function hasDetails({ unitCode, department, storagePlace, aliases, catchWeight }: DetailsEntry): boolean {
  return unitCode !== null || department !== '' || storagePlace !== '' || aliases.length > 0 || catchWeight;
}
