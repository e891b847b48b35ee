import type { Product } from '../../../shared/catalogue/product.ts';
import type { ProductDetails } from '../../../shared/catalogue/product-details.ts';
import { searchProducts } from '../../../shared/catalogue/search-products.ts';

export type ToFinder =
  | { readonly kind: 'build'; readonly products: readonly Product[]; readonly details: readonly ProductDetails[] }
  | { readonly kind: 'find'; readonly id: number; readonly text: string };

export type FromFinder = { readonly id: number; readonly codes: readonly string[] };

/** As many as anybody scrolls through; who is looking for one of them types another letter. */
export const mostFound = 2000;

/** Finds products as one types, without holding up what is typed. */
export type ProductFinder = {
  /** Product codes, best first, at most `mostFound`. */
  readonly find: (text: string) => Promise<readonly string[]>;
  readonly stop: () => void;
};

/** The index is built in a worker: over 92,000 products that takes seconds. In a test's DOM it is built here. */
export function openFinder(products: readonly Product[], details: readonly ProductDetails[]): ProductFinder {
  if (typeof Worker === 'undefined') {
    const search = searchProducts(products, details);
    return { find: async (text) => search.find(text, mostFound), stop: () => undefined };
  }
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (codes: readonly string[]) => void>();
  let asked = 0;
  const send = (message: ToFinder) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromFinder>) => {
    waiting.get(data.id)?.(data.codes);
    waiting.delete(data.id);
  });
  send({ kind: 'build', products, details });
  const find = (text: string) =>
    new Promise<readonly string[]>((done) => {
      asked += 1;
      waiting.set(asked, done);
      send({ kind: 'find', id: asked, text });
    });
  return { find, stop: () => worker.terminate() };
}
