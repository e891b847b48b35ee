import type { Product } from '../../catalogue/product.ts';
import type { ProductDetails } from '../../catalogue/product-details.ts';
import { foldText } from './fold-text.ts';
import { matchWords } from './match-words.ts';

/** A thing that texts on a form may stand for. `names` are all its names, the first one shown. */
export type Named = { readonly code: string; readonly names: readonly string[] };

/** Known things, found by code, by folded name, and by the words of their names. */
export type NameIndex = {
  readonly named: readonly Named[];
  readonly byCode: ReadonlyMap<string, number>;
  /** Places by folded code or name; several where a name is not unique. */
  readonly byFolded: ReadonlyMap<string, readonly number[]>;
  /** Made when it is first asked for: most files speak in codes, and 92,000 names take a second. */
  readonly words: () => WordIndex;
};

/** Places by word; the words of each place; all words in order. */
export type WordIndex = {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly wordsOf: readonly (readonly string[])[];
  readonly sorted: readonly string[];
};

export function nameIndex(named: readonly Named[]): NameIndex {
  const byCode = new Map(named.map(({ code }, place) => [code, place] as const));
  const byFolded = new Map<string, number[]>();
  for (const [place, { code, names }] of named.entries()) {
    for (const text of new Set([code, ...names].map(foldText))) if (text !== '') push(byFolded, text, place);
  }
  let words: WordIndex | null = null;
  return {
    named,
    byCode,
    byFolded,
    words: () => {
      words ??= wordIndex(named);
      return words;
    },
  };
}

function wordIndex(named: readonly Named[]): WordIndex {
  const byWord = new Map<string, number[]>();
  const wordsOf = named.map(({ names }, place) => {
    const words = [...new Set(names.flatMap(matchWords))];
    for (const word of words) push(byWord, word, place);
    return words;
  });
  return { byWord, wordsOf, sorted: [...byWord.keys()].sort() };
}

/** Products by code, name and the other names they go by. */
export function productIndex(products: readonly Product[], details: readonly ProductDetails[]): NameIndex {
  const aliases = new Map(details.map((each) => [each.product, each.aliases] as const));
  return nameIndex(products.map(({ code, name }) => ({ code, names: [name, ...(aliases.get(code) ?? [])] })));
}

/** Households by number; a spreadsheet takes the zeros off 0101. */
export function householdIndex(codes: readonly string[]): NameIndex {
  return nameIndex(codes.map((code) => ({ code, names: [code.replace(/^0+(?=\d)/, '')] })));
}

function push(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}
