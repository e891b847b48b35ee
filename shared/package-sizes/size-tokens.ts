/** A piece of a size's text. Numbers stay text until their decimals are known to fit. */
export type SizeToken =
  | { readonly kind: 'number'; readonly text: string }
  /** "1/2", also from one half in one letter; `whole` of "1 1/2". */
  | { readonly kind: 'ratio'; readonly above: string; readonly below: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string };

const pattern =
  /(?<above>\d+)\s*\/\s*(?<below>\d+)(?![\d.,])|(?<number>\d+(?:[.,]\d+)*|[.,]\d+)|(?<word>\p{L}+\.?|#|")|(?<mark>[^\s])/gu;

const fractions: Readonly<Record<string, string>> = { '\u00bd': ' 1/2', '\u00bc': ' 1/4', '\u00be': ' 3/4' };
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bfl(?:uid)?\.?\s*(?:oz|ounces?)\b\.?/giu, 'floz'],
  [/\bsq(?:uare)?\.?\s*(ft|feet|foot|in|inch|inches|yd|yards?|cm|m)\b\.?/giu, 'sq$1'],
];

/** Cuts a size's text into its pieces; full-width letters and one-letter fractions are written out first. */
export function sizeTokens(text: string): readonly SizeToken[] {
  let plain = text.normalize('NFC').replaceAll(/[\u00bd\u00bc\u00be]/gu, (letter) => fractions[letter] ?? letter);
  plain = plain.normalize('NFKC');
  for (const [phrase, word] of phrases) plain = plain.replaceAll(phrase, word);
  return [...plain.matchAll(pattern)].map(({ groups }) => tokenOf(groups ?? {}));
}

function tokenOf({ above, below, number, word, mark }: Readonly<Record<string, string | undefined>>): SizeToken {
  if (above !== undefined && below !== undefined) return { kind: 'ratio', above, below };
  if (number !== undefined) return { kind: 'number', text: number };
  return word === undefined ? { kind: 'mark', text: mark ?? '' } : { kind: 'word', text: word.toLowerCase() };
}
