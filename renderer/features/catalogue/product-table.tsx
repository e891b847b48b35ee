import { memo, useMemo } from 'react';
import { formatSeason } from '../../../shared/catalogue/format-season.ts';
import { amount, date, quantity } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import type { CatalogueRow } from './catalogue-row.ts';
import { words } from './words.ts';

type ProductTableProps = {
  readonly rows: readonly CatalogueRow[];
  readonly currency: string;
  /** By code, or as they came: the best fit first. */
  readonly order: 'code' | 'fit';
  readonly onOpen: (row: CatalogueRow) => void;
};

function MarketSeen({ row }: { readonly row: CatalogueRow }) {
  const { marketPrice } = row.product;
  if (marketPrice === null) return null;
  return (
    <>
      {`${marketPrice.source}, ${date(marketPrice.date)}`} {row.isStale && <Badge>{words.old}</Badge>}
    </>
  );
}

const whatColumns: readonly Column<CatalogueRow>[] = [
  {
    ...{ key: 'name', header: words.name, width: '16rem' },
    cell: ({ product }) => product.name,
    sortBy: ({ product }) => product.name,
  },
  {
    ...{ key: 'code', header: words.code, width: '6rem' },
    cell: ({ product }) => product.code,
    sortBy: ({ product }) => product.code,
  },
  {
    ...{ key: 'case', header: words.caseSize, kind: 'number', width: '8rem' },
    cell: ({ product }) => quantity(product.caseSize, product.unit),
  },
  {
    ...{ key: 'department', header: words.department, width: '9rem' },
    cell: ({ details }) => details?.department ?? '',
    sortBy: ({ details }) => details?.department || null,
  },
  {
    ...{ key: 'supplier', header: words.supplier, width: '10rem' },
    cell: ({ supplier }) => supplier ?? words.noSupplier,
    sortBy: ({ supplier }) => supplier,
  },
  {
    ...{ key: 'season', header: words.season, width: '7rem' },
    cell: ({ product }) => (product.season === null ? words.allYear : formatSeason(product.season)),
  },
];

const priceColumns = (currency: string): readonly Column<CatalogueRow>[] => [
  {
    ...{ key: 'opening', header: words.opening(currency), kind: 'number', width: '8rem' },
    cell: ({ product }) => amount(product.openingPrice, currency),
    sortBy: ({ product }) => product.openingPrice,
  },
  {
    ...{ key: 'market', header: words.market(currency), kind: 'number', width: '8rem' },
    cell: ({ product: { marketPrice } }) =>
      marketPrice === null ? words.noMarket : amount(marketPrice.price, currency),
    sortBy: ({ product }) => product.marketPrice?.price ?? null,
  },
  {
    ...{ key: 'source', header: words.source, width: '18rem' },
    cell: (row) => <MarketSeen row={row} />,
    sortBy: ({ product }) => product.marketPrice?.date ?? null,
  },
];

/** The catalogue as a list, the market price with its source and date beside the opening price. */
export const ProductTable = memo(function ProductTable({ rows, currency, order, onOpen }: ProductTableProps) {
  const hasDepartments = rows.some(({ details }) => details !== null && details.department !== '');
  const columns = useMemo(() => {
    const what = whatColumns.filter(({ key }) => hasDepartments || key !== 'department');
    return [...what, ...priceColumns(currency)];
  }, [currency, hasDepartments]);
  return (
    <DataTable
      key={order}
      caption={words.caption}
      rows={rows}
      columns={columns}
      rowKey={({ product }) => product.code}
      {...(order === 'code' && { initialSorting: { key: 'code', direction: 'up' } as const })}
      onOpen={onOpen}
      empty={<p>{words.noneFound}</p>}
    />
  );
});
