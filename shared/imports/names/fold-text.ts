/**
 * A text as it is compared: small letters, no accents, punctuation as one blank. "Käse, 1/2 LB." and "kase 1 2 lb" are
 * the same. Digits and letters of every script stay.
 */
export function foldText(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
