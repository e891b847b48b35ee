import { expect, test } from 'vitest';
import { readArguments } from '../../../electron/cli/rounds-arguments.ts';

test('without a file the published size class is tried cold and a year later, and a small one', () => {
  const { random, files, seed } = readArguments(['--seed', '301', '--inertia', '0.5']);
  expect(files).toEqual([]);
  expect(seed).toBe(301);
  expect(random.map(({ councils, seeds, start }) => [councils, seeds, start])).toEqual([
    [3000, 20, 'cold'],
    [3000, 20, 'warm'],
    [300, 20, 'cold'],
  ]);
});

test('with a file nothing is tried beside it', () => {
  expect(readArguments(['a.json']).random).toEqual([]);
});

test('sizes of random economies are told by name, from 1', () => {
  expect(readArguments(['--random', 'councils=30,goods=2,seeds=1']).random[0]).toMatchObject({
    councils: 30,
    goods: 2,
  });
  for (const sizes of ['councils=0', 'goods=0', 'seeds=0', 'toString=3', 'goods', 'goods=-1', 'goods=1e3', '']) {
    expect(() => readArguments(['--random', sizes]), sizes).toThrow('--random');
  }
});
