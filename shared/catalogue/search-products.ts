import type { Product } from './product.ts';
import type { ProductDetails } from './product-details.ts';
import { foldWords, indexWords, type WordIndex, wordsBeginning, wordsIn, wordsNearly } from './search-words.ts';

/** An index of the catalogue. Made once for a catalogue, asked with every key. */
export type ProductSearch = {
  /** Product codes, best first: the code itself, names that begin so, first words that begin so, then the rest. */
  readonly find: (text: string, limit: number) => readonly string[];
};

/** Shorter words are taken as they are: a slip in three letters is another word. */
const slipsFrom = 4;

/**
 * Builds the index over codes, names, aliases and departments, without regard to case and accents. Every word that is
 * typed must begin one of the product's words, so more words give fewer products. A slip is only looked for in words
 * that nothing begins with. Of equal products the catalogue's order decides.
 *
 * Not a search library: one that scores all hits took 25 times as long at 92,331 products, and up to a second for a
 * key (test/bench/search.bench.ts).
 */
export function searchProducts(products: readonly Product[], details: readonly ProductDetails[] = []): ProductSearch {
  const byCode = new Map(details.map((each) => [each.product, each]));
  const names = products.map(({ name }) => foldWords(name));
  const codes = products.map(({ code }) => foldWords(code));
  const texts = products.map(({ code }, place) => {
    const own = byCode.get(code);
    const more = own === undefined ? '' : foldWords(`${own.aliases.join(' ')} ${own.department}`);
    return `${codes[place]} ${names[place]} ${more}`;
  });
  const index = indexWords(texts);
  const hits = new Uint8Array(products.length);
  return {
    find: (text, limit) => {
      const sought = foldWords(text.trim());
      const terms = wordsIn(sought).slice(0, mostTerms);
      if (terms.length === 0) return [];
      markHits(index, terms, hits);
      const rank = (place: number) => rankOf({ code: codes[place] ?? '', name: names[place] ?? '' }, sought);
      return ranked(hits, { terms: terms.length, rank, limit }).map((place) => products[place]?.code ?? '');
    },
  };
}

/** More words than anybody types; hits are counted in bytes. */
const mostTerms = 20;

/** After this, `hits` holds at a product's place how many of the terms in a row it answers to. */
function markHits(index: WordIndex, terms: readonly string[], hits: Uint8Array): void {
  hits.fill(0);
  for (const [done, term] of terms.entries()) {
    for (const word of wordsFor(index, term)) {
      for (const place of index.places[word] ?? []) if (hits[place] === done) hits[place] = done + 1;
    }
  }
}

function wordsFor(index: WordIndex, term: string): readonly number[] {
  const begun = wordsBeginning(index, term);
  return begun.length > 0 || term.length < slipsFrom ? begun : wordsNearly(index, term);
}

const ranks = 4;

function rankOf({ code, name }: { readonly code: string; readonly name: string }, sought: string): number {
  if (code === sought) return 0;
  if (name.startsWith(sought)) return 1;
  return name.startsWith(wordsIn(sought)[0] ?? sought) ? 2 : 3;
}

type Ranking = { readonly terms: number; readonly rank: (place: number) => number; readonly limit: number };

function ranked(hits: Uint8Array, { terms, rank, limit }: Ranking): readonly number[] {
  const byRank = Array.from({ length: ranks }, (): number[] => []);
  for (const [place, hit] of hits.entries()) {
    if (hit !== terms) continue;
    const own = byRank[rank(place)];
    if (own !== undefined && own.length < limit) own.push(place);
  }
  return byRank.flat().slice(0, limit);
}
