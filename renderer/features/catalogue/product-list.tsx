import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { count, plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CatalogueFilters } from './catalogue-filters.tsx';
import { type CatalogueRow, noFilter, wantedRows } from './catalogue-row.ts';
import { mostFound } from './product-finder.ts';
import { ProductTable } from './product-table.tsx';
import type { Catalogue } from './use-catalogue.ts';
import { useFoundProducts } from './use-found-products.ts';
import { words } from './words.ts';

type ProductListProps = {
  readonly catalogue: Catalogue;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onOpen: (code: string) => void;
};

/** The catalogue with its search and filters. What is typed never waits for the list. */
export function ProductList({ catalogue, search, onSearch, onOpen }: ProductListProps) {
  const { rows, currency } = catalogue;
  const [filter, setFilter] = useState(noFilter);
  const found = useDeferredValue(useFoundProducts(catalogue, search));
  const shown = useMemo(() => wantedRows(rows, found, filter), [rows, found, filter]);
  const open = useOpen(onOpen);
  if (rows.length === 0) {
    return (
      <EmptyState
        title={words.emptyTitle}
        sentence={words.emptySentence}
        action={<ScreenLink to="import">{words.toImport}</ScreenLink>}
      />
    );
  }
  return (
    <Stack>
      <PriceAges rows={rows} isShown={filter.stale} onShow={() => setFilter({ ...noFilter, stale: true })} />
      <CatalogueFilters
        rows={rows}
        search={search}
        onSearch={onSearch}
        filter={filter}
        onFilter={(next) => setFilter(Object.values(next).some(Boolean) ? next : noFilter)}
      />
      <p role="status">{countSentence(shown.length, rows.length, found)}</p>
      <ProductTable rows={shown} currency={currency} order={found === null ? 'code' : 'fit'} onOpen={open} />
    </Stack>
  );
}

/** The same function on every draw, so that typing draws no row again. */
function useOpen(onOpen: (code: string) => void) {
  const [latest] = useState({ onOpen });
  latest.onOpen = onOpen;
  return useCallback((row: CatalogueRow) => latest.onOpen(row.product.code), [latest]);
}

function countSentence(shown: number, all: number, found: readonly string[] | null): string {
  if (found?.length === mostFound) return words.bestShown(count(shown), count(all));
  return shown === all ? words.allShown(plural(all, words.products)) : words.someShown(count(shown), count(all));
}

type PriceAgesProps = {
  readonly rows: readonly CatalogueRow[];
  readonly isShown: boolean;
  readonly onShow: () => void;
};

/** One sentence for all market prices that are old, rather than a mark on each. */
function PriceAges({ rows, isShown, onShow }: PriceAgesProps) {
  const priced = rows.filter(({ product }) => product.marketPrice !== null).length;
  const stale = rows.filter((row) => row.isStale).length;
  if (stale === 0) return null;
  const sentence = stale === priced ? words.allStale : words.someStale(count(stale), count(priced));
  return (
    <Row>
      <p>{sentence}</p>
      {!isShown && (
        <Button tone="quiet" size="small" onClick={onShow}>
          {words.showStale}
        </Button>
      )}
    </Row>
  );
}
