import type { KeptSeries, SeriesPoint } from './kept-series.ts';

/**
 * A series after it was read again: figures of the same date are those of the new one, all others stay. Null where the
 * two do not count the same thing (another unit or currency): figures in two units are never in one line.
 */
export function mergeSeries(kept: KeptSeries | null, read: KeptSeries): KeptSeries | null {
  if (kept === null) return read;
  if (kept.unit !== read.unit || kept.currency !== read.currency) return null;
  const points = new Map<string, SeriesPoint>(kept.points.map((point) => [point.date, point]));
  for (const point of read.points) points.set(point.date, point);
  const inOrder = [...points.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
  return { ...read, points: inOrder };
}
