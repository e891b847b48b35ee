/** A finished line: the chart draws it and works nothing out. */
export type LineSeries = {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** Rising in x. `y` null leaves a gap. */
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
};

/** One group of bars: a product, a week, a producer. `values` in the order of the chart's series. */
export type BarGroup = { readonly key: string; readonly label: string; readonly values: readonly (number | null)[] };

export type BarSeries = { readonly key: string; readonly label: string };

/** Recharts begins to stutter above these (measured); beyond them charts show a part and say so. */
export const limits = { points: 1000, bars: 200, lines: 6 } as const;

/** The groups with the largest bars, in their given order, so that not more than `limits.bars` bars are drawn. */
export function largestGroups(
  groups: readonly BarGroup[],
  seriesCount: number,
  mostGroups = Number.POSITIVE_INFINITY,
): readonly BarGroup[] {
  const room = Math.min(mostGroups, Math.max(1, Math.floor(limits.bars / Math.max(1, seriesCount))));
  if (groups.length <= room) return groups;
  const sizes = groups.map((group) => Math.max(...group.values.map((value) => Math.abs(value ?? 0))));
  const bySize = sizes
    .map((size, at) => ({ size, at }))
    .sort((left, right) => right.size - left.size || left.at - right.at);
  const kept = new Set(bySize.slice(0, room).map(({ at }) => at));
  return groups.filter((_, at) => kept.has(at));
}

/** Every so many points and the last one, so that all lines together keep within `limits.points`. */
export function thinned(series: readonly LineSeries[]): readonly LineSeries[] {
  const all = countPoints(series);
  if (all <= limits.points) return series;
  const step = Math.ceil(all / (limits.points - series.length));
  return series.map((line) => ({
    ...line,
    points: line.points.filter((_, at) => at % step === 0 || at === line.points.length - 1),
  }));
}

export function countPoints(series: readonly LineSeries[]): number {
  return series.reduce((sum, line) => sum + line.points.length, 0);
}

/** One row per x over all lines, as tables and Recharts want it. */
export function rowsByX(series: readonly LineSeries[]): readonly LineRow[] {
  const rows = new Map<number, Record<string, number | null>>();
  for (const line of series) {
    for (const { x, y } of line.points) {
      const row = rows.get(x) ?? {};
      row[line.key] = y;
      rows.set(x, row);
    }
  }
  return [...rows].sort(([left], [right]) => left - right).map(([x, values]) => ({ x, values }));
}

export type LineRow = { readonly x: number; readonly values: Readonly<Record<string, number | null>> };
