import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelOffsets } from '../../../renderer/charts/label-offsets.ts';
import {
  countPoints,
  type LineSeries,
  largestGroups,
  limits,
  rowsByX,
  thinned,
} from '../../../renderer/charts/series.ts';

const line = (key: string, length: number): LineSeries => ({
  key,
  label: key,
  unit: '',
  points: Array.from({ length }, (_, x) => ({ x, y: x * x })),
});

describe('too many points', () => {
  test('are thinned to the limit, keeping the first and the last of every line', () => {
    const drawn = thinned([line('a', 5000), line('b', 3000)]);
    expect(countPoints(drawn)).toBeLessThanOrEqual(limits.points);
    expect(drawn.map(({ points }) => [points[0]?.x, points.at(-1)?.x])).toEqual([
      [0, 4999],
      [0, 2999],
    ]);
  });

  test('a few are left alone', () => {
    const series = [line('a', 12)];
    expect(thinned(series)).toBe(series);
  });
});

describe('too many bars', () => {
  const groups = Array.from({ length: 300 }, (_, at) => ({ key: `p${at}`, label: `p${at}`, values: [at % 7, at] }));

  test('the largest stay, in their given order', () => {
    const drawn = largestGroups(groups, 2);
    expect(drawn).toHaveLength(100);
    expect(drawn.map(({ key }) => key)).toEqual(groups.slice(200).map(({ key }) => key));
  });

  test('a few are left alone', () => {
    expect(largestGroups(groups.slice(0, 100), 2)).toHaveLength(100);
  });
});

test('lines with different x share a table, with gaps', () => {
  const one = { ...line('a', 0), points: [{ x: 2, y: 5 }] };
  const other = {
    ...line('b', 0),
    points: [
      { x: 1, y: null },
      { x: 2, y: 7 },
    ],
  };
  expect(rowsByX([one, other])).toEqual([
    { x: 1, values: { b: null } },
    { x: 2, values: { a: 5, b: 7 } },
  ]);
});

test('end labels never lie on one another and keep their order', () => {
  const ends = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 6 });
  fc.assert(
    fc.property(ends, (pixels) => {
      const offsets = labelOffsets(pixels, 15);
      const placed = pixels.map((pixel, at) => ({ pixel, at: pixel + offsets[at]! }));
      const inOrder = placed.toSorted((left, right) => left.at - right.at);
      for (const [place, label] of inOrder.entries()) {
        const next = inOrder[place + 1];
        if (next === undefined) continue;
        expect(next.at - label.at).toBeGreaterThanOrEqual(15 - 1e-6);
        expect(next.pixel).toBeGreaterThanOrEqual(label.pixel);
      }
    }),
  );
});

test('labels far apart stay at their line', () => {
  expect(labelOffsets([10, 100, 50], 15)).toEqual([0, 0, 0]);
});
