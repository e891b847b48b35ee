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
import { priceWords } from './price-words.ts';
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
  const refused = ({ code }: Refusal) => priceWords.seriesRefused[code] ?? words.refusedOther;
  const use = ({ series, latest }: SeriesRow) => {
    const choice = { product: product.code, source: series.source, date: latest.date };
    void act((book) => takeSeriesPrice(book, choice), { saved: priceWords.priceTaken(series.source), refused });
  };
  const remove = ({ series }: SeriesRow) => {
    const saved = priceWords.seriesRemoved(series.source);
    void act((book) => removeSeries(book, product.code, series.source), { saved, refused });
  };
  return (
    <DataTable
      caption={priceWords.seriesCaption(product.name)}
      rows={rows}
      columns={[
        ...seriesColumns(product, currency),
        { key: 'use', header: priceWords.useTitle, cell: (row) => <UseCell row={row} onUse={use} onRemove={remove} /> },
      ]}
      rowKey={({ series }) => series.source}
      empty={<EmptyState title={priceWords.noSeries} sentence={priceWords.noSeriesSentence} />}
    />
  );
}

function seriesColumns(product: Product, currency: string): readonly Column<SeriesRow>[] {
  return [
    {
      key: 'source',
      header: words.source,
      cell: ({ series }) =>
        series.source.includes(series.item) ? series.source : priceWords.itemOf(series.item, series.source),
    },
    {
      key: 'latest',
      header: priceWords.latest,
      cell: ({ latest, isStale }) => (
        <>
          {date(latest.date)} {isStale && <Badge>{words.old}</Badge>}
        </>
      ),
    },
    {
      ...{ key: 'figures', header: priceWords.figures, kind: 'number' },
      cell: ({ series }) => String(series.points.length),
    },
    {
      ...{ key: 'published', header: priceWords.publishedTitle, kind: 'number' },
      cell: ({ series, latest }) =>
        priceWords.perPublished(decimal(latest.priceTenThousandths / 10_000, 4), series.currency, series.unit),
    },
    {
      ...{ key: 'price', header: priceWords.perPlanUnit(product.unit, currency), kind: 'number' },
      cell: (row) => <PriceCell row={row} product={product} currency={currency} />,
    },
  ];
}

type PriceCellProps = { readonly row: SeriesRow; readonly product: Product; readonly currency: string };

function PriceCell({ row: { series, latest, price }, product, currency }: PriceCellProps) {
  const conversion = convertUnit(product, series.unit);
  if (price.kind === 'refused' || conversion.kind === 'mismatch') {
    const code = price.kind === 'refused' ? price.code : 'other-unit';
    return <Badge tone="attention">{priceWords.notUsable[code]}</Badge>;
  }
  const value = amount(price.price.price, currency);
  return (
    <Explain
      what={priceWords.priceOf(series.source)}
      title={priceWords.matchWorking}
      lines={[
        { text: priceWords.published(series.unit), value: decimal(latest.priceTenThousandths / 10_000, 4) },
        { text: priceWords.times, value: decimal(conversion.times / conversion.over, 4) },
        { text: priceWords.rounded, value, kind: 'total' },
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
      {row.isInUse && <Badge tone="info">{priceWords.inUse}</Badge>}
      {!row.isLatestInUse && row.price.kind === 'ok' && (
        <Button size="small" onClick={() => onUse(row)}>
          {row.isInUse ? priceWords.useLatest : priceWords.useAsMarket} {name}
        </Button>
      )}
      <Button size="small" tone="quiet" onClick={() => onRemove(row)}>
        {priceWords.removeSeries} {name}
      </Button>
    </Row>
  );
}
