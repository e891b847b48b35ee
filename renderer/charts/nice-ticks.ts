/** Steps people count in. */
const roundSteps = [1, 2, 2.5, 5, 10] as const;

/**
 * About `count` round values from at or below the least to at or above the largest; the chart's value axis. Not
 * Recharts' own: those come in steps such as 35, and its axis then measures its width before the last labels are there.
 */
export function niceTicks(values: readonly number[], count: number): readonly number[] {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (!(high >= low)) return [0, 1];
  const span = high > low ? high - low : Math.abs(high) || 1;
  const wanted = span / (count - 1);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = power * (roundSteps.find((one) => one * power >= wanted * 0.9999) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Pixels a letter takes at most on average at the charts' text size, and what stands around a label. */
const letterWidth = 7;
const aroundLabel = 22;

/** Room for an axis' widest label, in pixels. */
export function labelRoom(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length)) * letterWidth + aroundLabel;
}
