import { checkCharacter, formNumber } from './check-character.ts';

export type ReadFormNumber =
  | { readonly kind: 'household'; readonly household: string }
  /** no-check: the household is known, but the letter behind its number was not typed. wrong-check: one of the two is a slip. */
  | { readonly kind: 'refused'; readonly code: 'empty' | 'no-check' | 'wrong-check' | 'unknown' };

/**
 * Reads the number of a form, typed or scanned: "0118-C", "0118c". The dash and blanks do not matter, nor do small
 * letters. Only a number that agrees with its check character is taken.
 */
export function readFormNumber(text: string, households: readonly string[]): ReadFormNumber {
  const bare = fold(text);
  if (bare === '') return { kind: 'refused', code: 'empty' };
  const found = households.find((household) => fold(formNumber(household)) === bare);
  if (found !== undefined) return { kind: 'household', household: found };
  if (households.some((household) => fold(household) === bare)) return { kind: 'refused', code: 'no-check' };
  const known = households.find((household) => fold(household) === bare.slice(0, -1));
  if (known !== undefined && checkCharacter(known) !== bare.at(-1)) return { kind: 'refused', code: 'wrong-check' };
  return { kind: 'refused', code: 'unknown' };
}

function fold(text: string): string {
  return text.replaceAll(/[\s-]/g, '').toUpperCase();
}
