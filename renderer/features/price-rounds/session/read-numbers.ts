/** What a line of household numbers names: those that are there, in the order of the list, and what nobody is. */
export type ReadNumbers = { readonly found: readonly string[]; readonly unknown: readonly string[] };

/**
 * Reads "0101 0104-0107, 0112": single numbers, and a dash from the first to the last of a row. `codes` in the order of
 * the list; a row takes all between its two ends. Zeros in front need not be typed, as nobody says them.
 */
export function readNumbers(text: string, codes: readonly string[]): ReadNumbers {
  const places = new Map([...withoutZeros(codes), ...codes.map((code, at) => [code.toLowerCase(), at] as const)]);
  const found = new Set<number>();
  const unknown: string[] = [];
  for (const word of text.split(/[\s,;]+/).filter((part) => part !== '')) {
    const range = rangeOf(word.toLowerCase(), places);
    if (range === null) unknown.push(word);
    else for (let at = range.first; at <= range.last; at += 1) found.add(at);
  }
  return { found: codes.filter((_, at) => found.has(at)), unknown };
}

/** A number as it is spoken; one that two households would answer to names neither. */
function withoutZeros(codes: readonly string[]): readonly (readonly [string, number])[] {
  const spoken = codes.map((code) => code.toLowerCase().replace(/^0+(?=.)/, ''));
  const times = Map.groupBy(spoken, (word) => word);
  return spoken.flatMap((word, at) => (times.get(word)?.length === 1 ? [[word, at] as const] : []));
}

type Range = { readonly first: number; readonly last: number };

function rangeOf(word: string, places: ReadonlyMap<string, number>): Range | null {
  const single = places.get(word);
  if (single !== undefined) return { first: single, last: single };
  // A number may hold a dash itself: every dash is tried as the one between two numbers.
  for (let dash = word.search(/[-–]/); dash > 0 && dash < word.length; dash += 1) {
    if (!'-–'.includes(word.charAt(dash))) continue;
    const [first, last] = [places.get(word.slice(0, dash)), places.get(word.slice(dash + 1))];
    if (first !== undefined && last !== undefined && first <= last) return { first, last };
  }
  return null;
}
