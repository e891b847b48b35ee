import { useMemo } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import { unwantedLines } from '../../../shared/insight/unwanted-lines.ts';
import { quantity as amountOf, type Quantity } from '../../../shared/quantities/quantity.ts';
import { offeredInAll } from '../../../shared/supply/offered-in-all.ts';
import { plural, quantity } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import type { InsightFacts } from './use-insight.ts';
import { words } from './words.ts';

/** A product nobody wants, or an offer of it. */
type Row = { readonly product: Product; readonly producer: string | null; readonly offered: Quantity };

const columns: readonly Column<Row>[] = [
  {
    key: 'product',
    header: words.product,
    cell: ({ product }) => product.name,
    sortBy: ({ product }) => product.name,
    width: '18rem',
  },
  {
    key: 'producer',
    header: words.producer,
    cell: ({ producer }) => producer ?? words.nobodyOffers,
    sortBy: ({ producer }) => producer,
    width: '16rem',
  },
  {
    key: 'offered',
    header: words.offered,
    kind: 'number',
    cell: ({ producer, offered, product }) => (producer === null ? '' : quantity(offered, product.unit)),
    sortBy: ({ offered }) => offered,
    width: '10rem',
  },
];

/** Products and offers that no plan asks for. */
export function UnwantedPanel({ facts: { products, offers, table } }: { readonly facts: InsightFacts }) {
  const found = useMemo(() => {
    return unwantedLines(products, offers, (ordinal) => (table.byWeek.upToTotals[ordinal] ?? 0) > 0);
  }, [products, offers, table]);
  const rows: readonly Row[] = [
    ...found.offers.map(({ product, offer }) => {
      return { product, producer: offer.producer, offered: offeredInAll(offer) };
    }),
    ...found.products.map((product) => ({ product, producer: null, offered: amountOf(0) })),
  ];
  const summary = words.unwantedSummary(
    plural(found.products.length, words.products),
    plural(found.offers.length, words.offers),
  );
  return (
    <Panel title={words.unwanted} sentence={words.unwantedSentence}>
      {rows.length > 0 && <p>{summary}</p>}
      <DataTable
        caption={words.unwanted}
        rows={rows}
        columns={columns}
        rowKey={({ product, producer }) => `${product.code} ${producer ?? ''}`}
        empty={<p>{words.allWanted}</p>}
      />
    </Panel>
  );
}
