/** Text as it is searched: small letters, no accents. */
export function foldWords(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The words of a folded text: letters and digits that stand together. */
export function wordsIn(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A sorted list of words and, for each, the places where it stands. */
export type WordIndex = { readonly words: readonly string[]; readonly places: readonly (readonly number[])[] };

/** Indexes texts by their words; a place is a text's number. */
export function indexWords(texts: readonly string[]): WordIndex {
  const found = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    for (const word of wordsIn(text)) {
      const places = found.get(word);
      if (places === undefined) found.set(word, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }
  const words = [...found.keys()].sort();
  return { words, places: words.map((word) => found.get(word) ?? []) };
}

/** Numbers of the words that begin so: a stretch of the sorted list. */
export function wordsBeginning({ words }: WordIndex, start: string): readonly number[] {
  let low = 0;
  for (let high = words.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const numbers: number[] = [];
  while (words[low]?.startsWith(start) === true) numbers.push(low++);
  return numbers;
}

/** Numbers of the words whose beginning is one slip away: a letter more, less, other, or two changed places. */
export function wordsNearly({ words }: WordIndex, term: string): readonly number[] {
  const numbers: number[] = [];
  for (const [number, word] of words.entries()) if (isOneSlipAway(term, word)) numbers.push(number);
  return numbers;
}

function isOneSlipAway(term: string, word: string): boolean {
  let at = 0;
  while (at < term.length && term[at] === word[at]) at += 1;
  const rest = term.slice(at);
  if (word.startsWith(rest.slice(1), at + 1)) return true;
  if (word.startsWith(rest.slice(1), at) || word.startsWith(rest, at + 1)) return true;
  return rest.length > 1 && word.startsWith(`${rest[1]}${rest[0]}${rest.slice(2)}`, at);
}
