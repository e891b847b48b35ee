import { useDeferredValue, useMemo, useState } from 'react';
import { isStale } from '../../../shared/catalogue/is-stale.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { count, plural } from '../../i18n/formats.ts';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ProductTable } from './product-table.tsx';
import { words } from './words.ts';

type ProductListProps = {
  readonly products: readonly Product[];
  readonly currency: string;
  readonly on: string;
  readonly onOpen: (product: Product) => void;
};

/** The catalogue with its search: every word of it must occur in name or code. */
export function ProductList({ products, currency, on, onOpen }: ProductListProps) {
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const shown = useMemo(() => {
    const parts = wanted.trim().toLowerCase().split(/\s+/);
    return products.filter(({ name, code }) => {
      const text = `${name} ${code}`.toLowerCase();
      return parts.every((part) => text.includes(part));
    });
  }, [products, wanted]);
  if (products.length === 0) return <EmptyState title={words.emptyTitle} sentence={words.emptySentence} />;
  const stale = products.filter(({ marketPrice }) => marketPrice !== null && isStale(marketPrice.date, on)).length;
  return (
    <Stack>
      <p>{words.counted(plural(products.length, words.products), count(stale))}</p>
      <FieldGrid>
        <TextField label={words.search} hint={words.searchHint} value={search} onValueChange={setSearch} />
      </FieldGrid>
      <ProductTable products={shown} currency={currency} on={on} onOpen={onOpen} />
    </Stack>
  );
}
