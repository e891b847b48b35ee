import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, 'test/fixtures/economies');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rounds-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function rounds(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'electron/cli/rounds.ts'), ...args], {
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const bad = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

test('prints one line for each file, plain or gzipped, and the same line each time', () => {
  const zipped = join(folder, 'basket.json.gz');
  writeFileSync(zipped, gzipSync(readFileSync(join(fixtures, 'coop-basket-8x10.json'))));
  const { status, lines } = rounds(join(fixtures, 'cobb-douglas-4x5.json'), zipped);
  expect(status).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual(['cobb-douglas-4x5', 'coop-basket-8x10']);
  expect(lines[0]).toMatchObject({ rule: 'accelerated', fallbacks: 0, rounds: { '0.05': 4 } });
  expect(Object.keys(lines[0])).toEqual(['id', 'rule', 'rounds', 'worst', 'prices', 'fallbacks', 'ms']);
  expect(Object.keys(lines[0].rounds)).toEqual(['0.20', '0.10', '0.05', '0.03', '0.01']);
  expect(lines[0].prices[3]).toBe(1);
});

test('takes a rule and the habits of the councils', () => {
  const file = join(fixtures, 'scarf-1960-cycle.json');
  const { lines } = rounds(
    '--rule',
    'pequod',
    '--inertia',
    '0.5',
    '--late',
    '0.1',
    '--noise',
    '0.01',
    '--seed',
    '3',
    file,
  );
  expect(lines[0]).toMatchObject({ rule: 'pequod', rounds: { '0.20': 1, '0.01': null } });
});

test('a file that is refused does not keep the others from being answered; a byte order mark does no harm', () => {
  const text = readFileSync(join(fixtures, 'cobb-douglas-4x5.json'), 'utf8');
  const marked = join(folder, 'marked.json');
  writeFileSync(marked, `\uFEFF${text}`);
  const { status, stderr, lines } = rounds(bad('broken.json', '{'), marked, 'gone.json', marked);
  expect(status).toBe(2);
  expect(lines.map(({ id }) => id)).toEqual(['cobb-douglas-4x5', 'cobb-douglas-4x5']);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^rounds: .*broken\.json: is not JSON/),
    expect.stringMatching(/^rounds: gone\.json: cannot be read/),
  ]);
});

test.each([
  { what: 'an unknown flag', args: () => ['--speed', '3'], names: ['--speed', 'usage:'] },
  {
    what: 'an unknown rule',
    args: () => ['--rule', 'magic', 'x'],
    names: ['--rule magic', 'accelerated, simple, pequod'],
  },
  { what: 'a flag out of range', args: () => ['--inertia', '1', 'x'], names: ['--inertia 1', 'from 0'] },
  { what: 'a file that is not there', args: () => ['gone.json'], names: ['gone.json', 'ENOENT', 'check the path'] },
  { what: 'a file that is not JSON', args: () => [bad('a.json', '{')], names: ['a.json', 'not JSON'] },
  { what: 'a file that is not gzipped', args: () => [bad('b.json.gz', '{}')], names: ['b.json.gz', 'not gzipped'] },
  {
    what: 'a field that is wrong',
    args: () => [bad('c.json', '{"id":"c","kind":"exchange","goods":["a"],"start_prices":[0],"consumers":[]}')],
    names: ['c.json', 'start_prices[0]', 'correct it'],
  },
])('refuses $what in one sentence with exit code 2', ({ args, names }) => {
  const { status, stderr, lines } = rounds(...args());
  expect(status).toBe(2);
  expect(lines).toEqual([]);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  for (const name of names) expect(stderr).toContain(name);
});
