import { useMemo, useState } from 'react';
import type { KeptSeries } from '../../../shared/market-prices/kept-series.ts';
import { LineChart } from '../../charts/line-chart.tsx';
import { money, month, plural } from '../../i18n/formats.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Stack } from '../../ui/stack.tsx';
import { priceWords } from './price-words.ts';
import { type SeriesFrame, seriesLines } from './series-row.ts';

type SeriesChartProps = { readonly series: readonly KeptSeries[]; readonly frame: SeriesFrame };

const spans = { five: 60, ten: 120, all: Number.POSITIVE_INFINITY } as const;
type Span = keyof typeof spans;

/** The series as lines, each in the price of one plan unit; those that do not convert stand in the table only. */
export function SeriesChart({ series, frame }: SeriesChartProps) {
  const [span, setSpan] = useState<Span>('ten');
  const lines = useMemo(() => seriesLines(series, frame, spans[span]), [series, frame, span]);
  const { product, currency } = frame;
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  const market = product.marketPrice;
  const drawn = plural(lines.length, priceWords.seriesForms);
  return (
    <Stack>
      <SegmentedControl
        label={priceWords.span}
        choices={(['five', 'ten', 'all'] as const).map((value) => ({ value, label: priceWords.spans[value] }))}
        value={span}
        onValueChange={setSpan}
      />
      <LineChart
        title={priceWords.chartTitle(product.name, product.unit)}
        summary={
          market === null
            ? priceWords.chartSummary(drawn)
            : priceWords.chartSummaryUsed(drawn, text(market.price), market.source)
        }
        series={lines}
        xLabel={priceWords.chartMonth}
        xText={monthText}
        yText={text}
        {...(market !== null && { level: { y: market.price, label: priceWords.inUseLevel(text(market.price)) } })}
      />
    </Stack>
  );
}

/** Months since year 0. */
function monthText(months: number): string {
  const whole = Math.round(months);
  return priceWords.monthOfYear(month((whole % 12) + 1), String(Math.floor(whole / 12)));
}
