import { useMemo, useState } from 'react';
import { useSeriesOf } from '../../data/queries/use-series.ts';
import { minorDigits } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { CatalogueRow } from './catalogue-row.ts';
import { NotePriceDialog } from './note-price-dialog.tsx';
import { priceWords } from './price-words.ts';
import { SeriesChart } from './series-chart.tsx';
import { seriesRows } from './series-row.ts';
import { SeriesTable } from './series-table.tsx';
import type { Catalogue } from './use-catalogue.ts';

type PriceSeriesProps = { readonly row: CatalogueRow; readonly catalogue: Catalogue };

/** What the market asks for a product: every series that was kept, side by side, and the one in use. */
export function PriceSeries({ row, catalogue }: PriceSeriesProps) {
  const { product } = row;
  const { currency, on } = catalogue;
  const state = useSeriesOf(product.code);
  const [isNoting, setNoting] = useState(false);
  const frame = useMemo(() => ({ product, currency, on, digits: minorDigits(currency) }), [product, currency, on]);
  return (
    <Panel
      title={priceWords.seriesTitle}
      sentence={priceWords.seriesSentence}
      actions={
        <Button size="small" onClick={() => setNoting(true)}>
          {priceWords.notePrice}
        </Button>
      }
    >
      <LiveView state={state} rows={3}>
        {(series) => (
          <>
            {series.length > 0 && <SeriesChart series={series} frame={frame} />}
            <SeriesTable rows={seriesRows(series, frame)} product={product} currency={currency} />
          </>
        )}
      </LiveView>
      {isNoting && <NotePriceDialog product={product} currency={currency} onClose={() => setNoting(false)} />}
    </Panel>
  );
}
