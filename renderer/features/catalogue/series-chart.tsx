import { useMemo, useState } from 'react';
import type { KeptSeries } from '../../../shared/market-prices/kept-series.ts';
import { LineChart } from '../../charts/line-chart.tsx';
import { money, month, plural } from '../../i18n/formats.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Stack } from '../../ui/stack.tsx';
import { type SeriesFrame, seriesLines } from './series-row.ts';
import { words } from './words.ts';

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
  const drawn = plural(lines.length, words.seriesForms);
  return (
    <Stack>
      <SegmentedControl
        label={words.span}
        choices={(['five', 'ten', 'all'] as const).map((value) => ({ value, label: words.spans[value] }))}
        value={span}
        onValueChange={setSpan}
      />
      <LineChart
        title={words.chartTitle(product.name, product.unit)}
        summary={
          market === null ? words.chartSummary(drawn) : words.chartSummaryUsed(drawn, text(market.price), market.source)
        }
        series={lines}
        xLabel={words.chartMonth}
        xText={monthText}
        yText={text}
        {...(market !== null && { level: { y: market.price, label: words.inUseLevel(text(market.price)) } })}
      />
    </Stack>
  );
}

/** Months since year 0. */
function monthText(months: number): string {
  const whole = Math.round(months);
  return words.monthOfYear(month((whole % 12) + 1), String(Math.floor(whole / 12)));
}
