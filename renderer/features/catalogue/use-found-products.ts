import { useEffect, useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { ProductDetails } from '../../../shared/catalogue/product-details.ts';
import { openFinder, type ProductFinder } from './product-finder.ts';

type Searched = { readonly products: readonly Product[]; readonly details: readonly ProductDetails[] };

/**
 * Codes of the products that fit what was typed, best first; null while nothing is typed. The index is made once for a
 * catalogue; until an answer comes the one before stands.
 */
export function useFoundProducts({ products, details }: Searched, text: string): readonly string[] | null {
  const [finder, setFinder] = useState<ProductFinder | null>(null);
  const [found, setFound] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const opened = openFinder(products, details);
    setFinder(opened);
    return opened.stop;
  }, [products, details]);
  const isAsked = text.trim() !== '';
  useEffect(() => {
    if (!isAsked) setFound(null);
    if (finder === null || !isAsked) return;
    let isLate = false;
    void finder.find(text).then((codes) => {
      if (!isLate) setFound(codes);
    });
    return () => {
      isLate = true;
    };
  }, [finder, text, isAsked]);
  return isAsked ? found : null;
}
