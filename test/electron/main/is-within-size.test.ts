import { expect, test } from 'vitest';
import { isWithinSize } from '../../../electron/main/is-within-size.ts';

test('counts texts, names and bytes wherever they lie', () => {
  expect(isWithinSize({ rows: [{ key: 'x'.repeat(400) }] }, 1000)).toBe(true);
  expect(isWithinSize({ rows: [{ key: 'x'.repeat(600) }] }, 1000)).toBe(false);
  expect(isWithinSize({ ['n'.repeat(1200)]: 1 }, 1000)).toBe(false);
  expect(isWithinSize([new Uint8Array(1200)], 1000)).toBe(false);
  expect(
    isWithinSize(
      Array.from({ length: 200 }, () => null),
      1000,
    ),
  ).toBe(false);
});

test('a circle is endless', () => {
  const circle: Record<string, unknown> = {};
  circle['again'] = circle;
  expect(isWithinSize(circle, 10_000)).toBe(false);
});
