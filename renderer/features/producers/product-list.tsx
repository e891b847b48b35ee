import { quantity } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { usePlace } from '../../ui/screen-link.tsx';
import { productPath } from './place-of.ts';
import { type ProductSupply, standing } from './supply-overview.ts';
import { words } from './words.ts';

const columns: readonly Column<ProductSupply>[] = [
  { key: 'product', header: words.product, cell: ({ product }) => product.name, sortBy: ({ product }) => product.name },
  { key: 'unit', header: words.unit, cell: ({ product }) => product.unit },
  {
    key: 'wanted',
    header: words.wanted,
    kind: 'number',
    cell: (row) => quantity(row.wanted),
    sortBy: (row) => row.wanted,
  },
  {
    key: 'offered',
    header: words.offered,
    kind: 'number',
    cell: (row) => quantity(row.offered),
    sortBy: (row) => row.offered,
  },
  {
    key: 'standing',
    header: words.standing,
    cell: (row) => <StandingBadge row={row} />,
    sortBy: (row) => words.standings[standing(row)],
  },
  {
    key: 'producers',
    header: words.producers,
    cell: ({ producers }) => producers.join(', '),
    sortBy: ({ producers }) => producers.length,
  },
];

const tones = {
  'out-of-season': 'neutral',
  'nothing-wanted': 'neutral',
  short: 'attention',
  covered: 'success',
} as const;

function StandingBadge({ row }: { readonly row: ProductSupply }) {
  const now = standing(row);
  return <Badge tone={tones[now]}>{words.standings[now]}</Badge>;
}

/** Every product with what is wanted and offered of it at the prices of the moment. */
export function ProductList({ rows }: { readonly rows: readonly ProductSupply[] }) {
  const { goTo } = usePlace();
  return (
    <DataTable
      caption={words.products}
      rows={rows}
      columns={columns}
      rowKey={({ product }) => product.code}
      onOpen={({ product }) => goTo(productPath(product.code))}
    />
  );
}
