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
