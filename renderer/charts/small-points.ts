import type { LineSeries } from './series.ts';

/** The box of a small drawing; it stretches to its panel. */
export const smallBox = { width: 160, height: 56, inset: 5 } as const;

export type SmallPoint = { readonly x: number; readonly y: number };

export type SmallShape = { readonly points: readonly SmallPoint[]; readonly levelY: number | null };

/** Where a line's points and its level lie in the box. A line that does not move lies in the middle. */
export function smallShape(points: LineSeries['points'], level: number | null): SmallShape {
  const known = points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
  const ys = [...known.map(({ y }) => y), ...(level === null ? [] : [level])];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const [first, last] = [known[0]?.x ?? 0, known.at(-1)?.x ?? 0];
  const { width, height, inset } = smallBox;
  const across = (x: number) =>
    last === first ? width / 2 : inset + ((x - first) / (last - first)) * (width - 2 * inset);
  const down = (y: number) => (high === low ? height / 2 : inset + ((high - y) / (high - low)) * (height - 2 * inset));
  return {
    points: known.map(({ x, y }) => ({ x: across(x), y: down(y) })),
    levelY: level === null ? null : down(level),
  };
}
