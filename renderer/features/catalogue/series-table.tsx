import type { Product } from '../../../shared/catalogue/product.ts';
import { convertUnit } from '../../../shared/market-prices/convert-unit.ts';
import type { Refusal } from '../../data/command.ts';
import { removeSeries, takeSeriesPrice } from '../../data/commands/series-commands.ts';
import { amount, date, decimal } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { Hidden, Row } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { SeriesRow } from './series-row.ts';
import { words } from './words.ts';

type SeriesTableProps = {
  readonly rows: readonly SeriesRow[];
  readonly product: Product;
  readonly currency: string;
};

/** Every series kept beside a product, with its newest figure as published and for one plan unit. */
export function SeriesTable({ rows, product, currency }: SeriesTableProps) {
  const act = useAct();
  const refused = ({ code }: Refusal) => words.seriesRefused[code] ?? words.refusedOther;
  const use = ({ series, latest }: SeriesRow) => {
    const choice = { product: product.code, source: series.source, date: latest.date };
    void act((book) => takeSeriesPrice(book, choice), { saved: words.priceTaken(series.source), refused });
  };
  const remove = ({ series }: SeriesRow) => {
    const saved = words.seriesRemoved(series.source);
    void act((book) => removeSeries(book, product.code, series.source), { saved, refused });
  };
  return (
    <DataTable
      caption={words.seriesCaption(product.name)}
      rows={rows}
      columns={[
        ...seriesColumns(product, currency),
        { key: 'use', header: words.useTitle, cell: (row) => <UseCell row={row} onUse={use} onRemove={remove} /> },
      ]}
      rowKey={({ series }) => series.source}
      empty={<EmptyState title={words.noSeries} sentence={words.noSeriesSentence} />}
    />
  );
}

function seriesColumns(product: Product, currency: string): readonly Column<SeriesRow>[] {
  return [
    {
      key: 'source',
      header: words.source,
      cell: ({ series }) => (series.item === '' ? series.source : words.itemOf(series.item, series.source)),
    },
    {
      key: 'latest',
      header: words.latest,
      cell: ({ latest, isStale }) => (
        <>
          {date(latest.date)} {isStale && <Badge>{words.old}</Badge>}
        </>
      ),
    },
    {
      ...{ key: 'figures', header: words.figures, kind: 'number' },
      cell: ({ series }) => String(series.points.length),
    },
    {
      ...{ key: 'published', header: words.publishedTitle, kind: 'number' },
      cell: ({ series, latest }) =>
        words.perPublished(decimal(latest.priceTenThousandths / 10_000, 4), series.currency, series.unit),
    },
    {
      ...{ key: 'price', header: words.perPlanUnit(product.unit, currency), kind: 'number' },
      cell: (row) => <PriceCell row={row} product={product} currency={currency} />,
    },
  ];
}

type PriceCellProps = { readonly row: SeriesRow; readonly product: Product; readonly currency: string };

function PriceCell({ row: { series, latest, price }, product, currency }: PriceCellProps) {
  const conversion = convertUnit(product, series.unit);
  if (price.kind === 'refused' || conversion.kind === 'mismatch') {
    const code = price.kind === 'refused' ? price.code : 'other-unit';
    return <Badge tone="attention">{words.notUsable[code]}</Badge>;
  }
  const value = amount(price.price.price, currency);
  return (
    <Explain
      what={words.priceOf(series.source)}
      title={words.matchWorking}
      lines={[
        { text: words.published(series.unit), value: decimal(latest.priceTenThousandths / 10_000, 4) },
        { text: words.times, value: decimal(conversion.times / conversion.over, 4) },
        { text: words.rounded, value, kind: 'total' },
      ]}
    >
      {value}
    </Explain>
  );
}

type UseCellProps = {
  readonly row: SeriesRow;
  readonly onUse: (row: SeriesRow) => void;
  readonly onRemove: (row: SeriesRow) => void;
};

function UseCell({ row, onUse, onRemove }: UseCellProps) {
  const name = <Hidden>{row.series.source}</Hidden>;
  return (
    <Row>
      {row.isInUse && <Badge tone="info">{words.inUse}</Badge>}
      {!row.isLatestInUse && row.price.kind === 'ok' && (
        <Button size="small" onClick={() => onUse(row)}>
          {row.isInUse ? words.useLatest : words.useAsMarket} {name}
        </Button>
      )}
      <Button size="small" tone="quiet" onClick={() => onRemove(row)}>
        {words.removeSeries} {name}
      </Button>
    </Row>
  );
}
