import MiniSearch from 'minisearch';
import type { Product } from './product.ts';
import type { ProductDetails } from './product-details.ts';

/** An index of the catalogue. Made once for a catalogue, asked with every key. */
export type ProductSearch = {
  /** Product codes, best first: the code itself, then words that begin so, then words that nearly do. */
  readonly find: (text: string, limit: number) => readonly string[];
};

type Entry = { readonly code: string; readonly name: string; readonly aliases: string; readonly department: string };

/** Shorter words are taken as they are: a slip in three letters is another word. */
const fuzzyFrom = 4;

/**
 * Builds the index over codes, names, aliases and departments, without regard to case and accents. Every word that is
 * typed must be found, so more words give fewer products; the last may be half typed. Typing slips are only looked
 * for when nothing is found without them. Measured in test/bench/search.bench.ts.
 */
export function searchProducts(products: readonly Product[], details: readonly ProductDetails[] = []): ProductSearch {
  const index = new MiniSearch<Entry>({
    idField: 'code',
    fields: ['code', 'name', 'aliases', 'department'],
    processTerm: fold,
    searchOptions: { combineWith: 'AND', prefix: true, boost: { code: 4, name: 2 } },
  });
  index.addAll(entriesOf(products, details));
  return { find: (text, limit) => find(index, text, limit) };
}

function entriesOf(products: readonly Product[], details: readonly ProductDetails[]): readonly Entry[] {
  const byCode = new Map(details.map((each) => [each.product, each]));
  return products.map(({ code, name }) => {
    const own = byCode.get(code);
    return { code, name, aliases: own?.aliases.join(' ') ?? '', department: own?.department ?? '' };
  });
}

function find(index: MiniSearch<Entry>, text: string, limit: number): readonly string[] {
  if (text.trim() === '') return [];
  const exact = index.search(text);
  const found =
    exact.length > 0 ? exact : index.search(text, { fuzzy: (term) => (term.length < fuzzyFrom ? false : 0.2) });
  return found.slice(0, limit).map(({ id }) => id as string);
}

function fold(term: string): string {
  return term.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
