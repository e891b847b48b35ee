import { expect, test } from 'vitest';
import { smallBox, smallShape } from '../../../renderer/charts/small-points.ts';

const { width, height, inset } = smallBox;

test('a rising line goes from the lower left to the upper right, its level between', () => {
  const points = [
    { x: 1, y: 100 },
    { x: 2, y: 150 },
    { x: 3, y: 200 },
  ];
  expect(smallShape(points, 150)).toEqual({
    points: [
      { x: inset, y: height - inset },
      { x: width / 2, y: height / 2 },
      { x: width - inset, y: inset },
    ],
    levelY: height / 2,
  });
});

test('one point, a line that does not move, and a round without a price stay in the box', () => {
  expect(smallShape([{ x: 1, y: 5 }], null)).toEqual({ points: [{ x: width / 2, y: height / 2 }], levelY: null });
  const flat = smallShape(
    [
      { x: 1, y: 5 },
      { x: 2, y: null },
      { x: 3, y: 5 },
    ],
    9,
  );
  expect(flat.points.map(({ y }) => y)).toEqual([height - inset, height - inset]);
  expect(flat.levelY).toBe(inset);
});
