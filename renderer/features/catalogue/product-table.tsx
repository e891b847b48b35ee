import { formatSeason } from '../../../shared/catalogue/format-season.ts';
import { isStale } from '../../../shared/catalogue/is-stale.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { amount, date, plural, quantity } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { words } from './words.ts';

type ProductTableProps = {
  readonly products: readonly Product[];
  readonly currency: string;
  /** ISO date from which the age of market prices is counted. */
  readonly on: string;
  readonly onOpen: (product: Product) => void;
};

function MarketSeen({ product, on }: { readonly product: Product; readonly on: string }) {
  const { marketPrice } = product;
  if (marketPrice === null) return null;
  return (
    <>
      {`${marketPrice.source}, ${date(marketPrice.date)}`}{' '}
      {isStale(marketPrice.date, on) && <Badge tone="attention">{words.stale}</Badge>}
    </>
  );
}

function columns(currency: string, on: string): readonly Column<Product>[] {
  return [
    { key: 'name', header: words.name, cell: ({ name }) => name, sortBy: ({ name }) => name, width: '16rem' },
    { key: 'code', header: words.code, cell: ({ code }) => code, sortBy: ({ code }) => code, width: '6rem' },
    {
      key: 'case',
      header: words.caseSize,
      kind: 'number',
      cell: ({ caseSize, unit }) => quantity(caseSize, unit),
      width: '8rem',
    },
    {
      key: 'lead',
      header: words.leadTime,
      kind: 'number',
      cell: ({ leadDays }) => plural(leadDays, words.days),
      sortBy: ({ leadDays }) => leadDays,
      width: '7rem',
    },
    {
      key: 'season',
      header: words.season,
      cell: ({ season }) => (season === null ? words.allYear : formatSeason(season)),
      width: '7rem',
    },
    {
      key: 'opening',
      header: words.opening(currency),
      kind: 'number',
      cell: ({ openingPrice }) => amount(openingPrice, currency),
      sortBy: ({ openingPrice }) => openingPrice,
      width: '9rem',
    },
    {
      key: 'market',
      header: words.market(currency),
      kind: 'number',
      cell: ({ marketPrice }) => (marketPrice === null ? words.noMarket : amount(marketPrice.price, currency)),
      sortBy: ({ marketPrice }) => marketPrice?.price ?? null,
      width: '9rem',
    },
    {
      key: 'source',
      header: words.source,
      cell: (product) => <MarketSeen product={product} on={on} />,
      sortBy: ({ marketPrice }) => marketPrice?.date ?? null,
      width: '20rem',
    },
  ];
}

/** The catalogue as a list, the market price with its source and date beside the opening price. */
export function ProductTable({ products, currency, on, onOpen }: ProductTableProps) {
  return (
    <DataTable
      caption={words.caption}
      rows={products}
      columns={columns(currency, on)}
      rowKey={({ code }) => code}
      initialSorting={{ key: 'code', direction: 'up' }}
      onOpen={onOpen}
      empty={words.noneFound}
    />
  );
}
