import { type ProductSearch, searchProducts } from '../../../shared/catalogue/search-products.ts';
import { type FromFinder, mostFound, type ToFinder } from './product-finder.ts';

let search: ProductSearch | null = null;

globalThis.addEventListener('message', ({ data }: MessageEvent<ToFinder>) => {
  if (data.kind === 'build') {
    search = searchProducts(data.products, data.details);
    return;
  }
  const answer: FromFinder = { id: data.id, codes: search?.find(data.text, mostFound) ?? [] };
  globalThis.postMessage(answer);
});
