/** Sizes in a product's name ("1.5 lb loaf", "~4 lb each", "12 oz") say how much, not what. */
const size = /~?\d[\d./]*\s*(?:lbs?|oz|gal|doz|pint)\b(?:\s*(?:loaf|bag|each|can|jar|box))?/g;

/** A name as a set of singular words in small letters: "Tomatoes, field grown" is tomato, field, grown. */
export function wordsOf(name: string): ReadonlySet<string> {
  const words =
    name
      .toLowerCase()
      .replaceAll(size, ' ')
      .match(/[a-z]+/g) ?? [];
  return new Set(words.map(singular));
}

/** The words before the first comma: what the thing is, as opposed to which kind of it. */
export function headWordsOf(name: string): ReadonlySet<string> {
  return wordsOf(name.split(',')[0] ?? '');
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('oes')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
