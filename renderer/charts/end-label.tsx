import { plotHeight } from './drawing-style.ts';
import { labelOffsets } from './label-offsets.ts';
import { markOf } from './marks.tsx';
import { type LineSeries, rowsByX } from './series.ts';

type PointLabel = {
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
  readonly index?: number | undefined;
};

const lineHeight = 15;
const mostLetters = 18;

/**
 * The name of each line at its end, moved apart where ends meet. Only at the chart's right edge, where there is room: a
 * line that ends sooner is named by the legend.
 */
export function endLabels(series: readonly LineSeries[], level: number | null) {
  const names = series.map((line) => shortened(line.label));
  const offsets = labelOffsets(endPixels(series, level), lineHeight);
  const longest = Math.max(0, ...names.map((name) => name.length));
  const xs = rowsByX(series).map(({ x }) => x);
  const of = (index: number) => (point: PointLabel) => {
    const line = series[index];
    const isEnd = point.index === xs.length - 1 && line?.points.at(-1)?.x === xs.at(-1);
    if (!isEnd) return <g key={String(point.index)} />;
    return (
      <text
        key="end"
        x={Number(point.x) + 8}
        y={Number(point.y) + (offsets[index] ?? 0)}
        dy="0.35em"
        style={{ fill: markOf(index).colour }}
      >
        {names[index]}
      </text>
    );
  };
  return { room: series.length === 0 ? 16 : longest * 7 + 20, of };
}

function shortened(label: string): string {
  return label.length > mostLetters ? `${label.slice(0, mostLetters - 1)}…` : label;
}

/** About where each line ends, in pixels from the top: good enough to keep names from lying on one another. */
function endPixels(series: readonly LineSeries[], level: number | null): readonly number[] {
  const ys = series.flatMap((line) => line.points.flatMap((point) => (point.y === null ? [] : [point.y])));
  const all = level === null ? ys : [...ys, level];
  const low = all.reduce((least, y) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const high = all.reduce((most, y) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  const span = high > low ? high - low : 1;
  return series.map((line) => (1 - ((line.points.at(-1)?.y ?? low) - low) / span) * (plotHeight - 60));
}
