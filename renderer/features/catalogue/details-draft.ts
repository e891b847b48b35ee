import { checkDetails, type DetailsEntry, type DetailsFault } from '../../../shared/catalogue/check-details.ts';
import type { ProductDetails } from '../../../shared/catalogue/product-details.ts';
import { readUnit } from '../../../shared/units/read-unit.ts';
import { words } from './words.ts';

/** A product's details as they are typed; aliases one to a line. */
export type DetailsDraft = Omit<DetailsEntry, 'aliases'> & { readonly aliases: string };
export type DetailsField = DetailsFault['field'];
export type DetailsRefusals = Readonly<Partial<Record<DetailsField, string>>>;

export type ReadDetails =
  | { readonly kind: 'details'; readonly details: DetailsEntry }
  | { readonly kind: 'refused'; readonly refusals: DetailsRefusals };

export function detailsDraftOf(details: ProductDetails | null): DetailsDraft {
  return {
    unitCode: details?.unitCode ?? null,
    department: details?.department ?? '',
    storagePlace: details?.storagePlace ?? '',
    aliases: details?.aliases.join('\n') ?? '',
    catchWeight: details?.catchWeight ?? false,
  };
}

/** The details meant by a draft, or a sentence for every field that cannot be kept. */
export function readDetails(draft: DetailsDraft): ReadDetails {
  const details: DetailsEntry = {
    ...draft,
    department: draft.department.trim(),
    storagePlace: draft.storagePlace.trim(),
    aliases: draft.aliases
      .split('\n')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  };
  const faults = checkDetails(details);
  if (faults.length === 0) return { kind: 'details', details };
  return { kind: 'refused', refusals: Object.fromEntries(faults.map((fault) => [fault.field, sentenceOf(fault)])) };
}

function sentenceOf(fault: DetailsFault): string {
  return fault.code === 'twice' ? words.aliasTwice : words.detailsRefused[fault.field];
}

/** The standard unit that a plan unit as written stands for, to be proposed; null when it is none that is known. */
export function proposedUnit(unit: string): string | null {
  return readUnit(unit)?.code ?? null;
}
