import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'match-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function match(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'electron/cli/match.ts'), ...args], {
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

function written(name: string, instance: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof instance === 'string' ? instance : JSON.stringify(instance));
  return path;
}

/** Eggs at 3 and milk at 2; whoever takes the best value for money first gets stuck with 40 that nobody can use. */
const goods = [
  { demand: 100, price: 3 },
  { demand: 50, price: 2 },
];
const prods = [
  { min: 60, max: 60, items: [{ k: 0, cap: 60, unit: 1 }] },
  { min: 70, max: 100, items: [{ k: 0, cap: 100, unit: 1 }] },
  { min: 10, max: 40, items: [{ k: 1, cap: 50, unit: 0.4 }] },
];

test('funds what meets the most demand and prints grants beside the funded', () => {
  // Producer 1 gets 80 (80 eggs, 240), producer 2 gets 20 (50 milk at 0.4, 100): 340 for 100 of money.
  const { status, lines } = match(written('a.json', { goods, prods, B: 100 }));
  expect(status).toBe(0);
  expect(lines).toHaveLength(1);
  const { ms, value, grants, gap, ...rest } = lines[0];
  expect(rest).toEqual({ file: 'a.json', funded: [1, 2] });
  expect(value).toBeCloseTo(340, 6);
  expect(grants.map((grant: number) => Math.round(grant * 1e6) / 1e6)).toEqual([80, 20]);
  expect(gap).toBeLessThan(1e-9);
  expect(ms).toBeGreaterThan(0);
});

test('answers for several files, for one without producers and for one without money', () => {
  const { status, lines } = match(
    written('empty.json', { goods: [], prods: [], B: 5 }),
    written('poor.json', { goods, prods, B: 9 }),
    written('marked.json', `\uFEFF${JSON.stringify({ goods, prods, B: 9 })}`),
    written('free.json', { goods, prods: [{ min: 0, max: 5, items: [{ k: 0, cap: 7, unit: 0 }] }], B: 0 }),
  );
  expect(status).toBe(0);
  expect(lines.map(({ value, funded, grants }) => [value, funded, grants])).toEqual([
    [0, [], []],
    [0, [], []],
    [0, [], []],
    [21, [0], [0]],
  ]);
});

test.each([
  ['not json', '{', /is not JSON/],
  ['no budget', { goods, prods }, /B is missing or not what belongs there/],
  ['a good that is not there', { goods: [], prods, B: 1 }, /prods\[0\]\.items\[0\]\.k names a good/],
  [
    'a minimum above the maximum',
    { goods, prods: [{ min: 2, max: 1, items: [] }], B: 1 },
    /prods\[0\] has a min above/,
  ],
  ['a number below zero', { goods, prods: [{ min: -1, max: 1, items: [] }], B: 1 }, /prods\[0\]\.min/],
])('refuses %s with one sentence', (_what, instance, sentence) => {
  const { status, stderr, lines } = match(written('bad.json', instance));
  expect(status).toBe(2);
  expect(lines).toEqual([]);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a file that is refused does not keep the others from being answered', () => {
  const good = written('good.json', { goods, prods, B: 100 });
  const bad = written('bad.json', { goods, prods });
  const { status, stderr, lines } = match(good, bad, good);
  expect(status).toBe(2);
  expect(lines.map(({ file }) => file)).toEqual(['good.json', 'good.json']);
  expect(stderr.trim()).toBe(
    `match: ${bad}: B is missing or not what belongs there (a number from 0, or a list); correct it.`,
  );
});

test('refuses flags and paths that make no sense', () => {
  expect(match().stderr).toMatch(/No file given/);
  expect(match('--gap', '2', 'x').stderr).toMatch(/--gap 2/);
  expect(match('--time-limit', '0', 'x').stderr).toMatch(/--time-limit 0/);
  expect(match('--quick', 'x').stderr).toMatch(/usage/);
  expect(match(join(folder, 'none.json')).status).toBe(2);
});
