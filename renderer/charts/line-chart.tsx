import { lazy, useMemo } from 'react';
import { count } from '../i18n/formats.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { LineChartProps, ReferenceLevel } from './chart-props.ts';
import { LineTable } from './chart-table.tsx';
import { countPoints, type LineSeries, limits, thinned } from './series.ts';
import { words } from './words.ts';

const LineDrawing = lazy(async () => ({ default: (await import('./line-drawing.tsx')).LineDrawing }));

/** Lines over rounds or weeks. Up to six; lines are told apart by dash and by the name at their end. */
export function LineChart(props: LineChartProps) {
  const { title, summary, series, xLabel, xText, yText } = props;
  const drawn = useMemo(() => thinned(series.slice(0, limits.lines)), [series]);
  return (
    <ChartFrame
      title={title}
      summary={summary}
      isEmpty={series.every((line) => line.points.length === 0)}
      cut={cutSentence(series, drawn)}
      drawing={<LineDrawing {...props} series={drawn} />}
      table={<LineTable caption={title} series={series} xLabel={xLabel} xText={xText} yText={yText} />}
    />
  );
}

/** A line that holds its value from step to step, against a level: the reservoir's balance and its floor. */
export function StepLineChart(props: Omit<LineChartProps, 'shape'> & { readonly level: ReferenceLevel }) {
  return <LineChart {...props} shape="step" />;
}

function cutSentence(all: readonly LineSeries[], drawn: readonly LineSeries[]): string | null {
  if (drawn.length < all.length) return words.firstSeries(count(drawn.length), count(all.length));
  const points = countPoints(all);
  return countPoints(drawn) < points ? words.thinned(count(countPoints(drawn)), count(points)) : null;
}
