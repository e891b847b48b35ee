import { amount, quantity } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import type { ProductDemand } from './use-demand-facts.ts';
import { words } from './words.ts';

type DemandListProps = {
  readonly rows: readonly ProductDemand[];
  readonly currency: string;
  readonly onOpen: (row: ProductDemand) => void;
};

export function gapOf({ row }: ProductDemand): number {
  return row.demand - row.supply;
}

function GapCell(demand: ProductDemand) {
  const { product, row } = demand;
  const gap = gapOf(demand);
  if (!row.inSeason) return <Badge>{words.outOfSeason}</Badge>;
  if (gap === 0) return <Badge tone="success">{words.covered}</Badge>;
  return (
    <>
      <Badge tone={gap > 0 ? 'attention' : 'info'}>{gap > 0 ? words.short : words.surplus}</Badge>{' '}
      {quantity(Math.abs(gap), product.unit)}
    </>
  );
}

function DemandCell({ product, row }: ProductDemand) {
  const change = row.demand - row.want;
  return (
    <Explain
      what={words.whyDemand(product.name)}
      title={words.workingTitle(product.name)}
      lines={[
        { text: words.workingWant, value: quantity(row.want, product.unit) },
        { text: words.workingAnswer, value: quantity(change, product.unit) },
        { text: words.workingDemand, value: quantity(row.demand, product.unit), kind: 'total' },
      ]}
      {...(row.demandLow !== row.demandHigh && { note: words.workingRange })}
    >
      {quantity(row.demand, product.unit)}
    </Explain>
  );
}

function columns(currency: string): readonly Column<ProductDemand>[] {
  const amountColumn = (key: 'want' | 'upTo' | 'supply' | 'offered', header: string): Column<ProductDemand> => ({
    key,
    header,
    kind: 'number',
    cell: ({ product, row }) => quantity(row[key], product.unit),
    sortBy: ({ row }) => row[key],
    width: '9rem',
  });
  return [
    {
      key: 'product',
      header: words.product,
      cell: ({ product }) => product.name,
      sortBy: ({ product }) => product.name,
      width: '16rem',
    },
    {
      key: 'price',
      header: words.price(currency),
      kind: 'number',
      cell: ({ row }) => amount(row.price, currency),
      sortBy: ({ row }) => row.price,
      width: '8rem',
    },
    amountColumn('want', words.want),
    amountColumn('upTo', words.upTo),
    {
      key: 'demand',
      header: words.demand,
      kind: 'number',
      cell: (demand) => <DemandCell {...demand} />,
      sortBy: ({ row }) => row.demand,
      width: '9rem',
    },
    amountColumn('supply', words.supply),
    { key: 'gap', header: words.gap, cell: (demand) => <GapCell {...demand} />, sortBy: gapOf, width: '13rem' },
    amountColumn('offered', words.offered),
  ];
}

/** Every product: what is wanted, what could be taken, what is offered, and the gap between. */
export function DemandList({ rows, currency, onOpen }: DemandListProps) {
  return (
    <DataTable
      caption={words.caption}
      rows={rows}
      columns={columns(currency)}
      rowKey={({ product }) => product.code}
      rowTone={(demand) => (demand.row.inSeason && gapOf(demand) > 0 ? 'attention' : 'plain')}
      onOpen={onOpen}
      empty={words.noneFound}
    />
  );
}
