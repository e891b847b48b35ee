import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'allocate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function allocate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'electron/cli/allocate.ts'), ...args], {
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

/** Three requests, all with two votes; the first two cost 60 together with cents, the third does not fit beside them. */
const text = `META
key;value
budget;100.5
vote_type;approval
PROJECTS
project_id;cost
10;30.25
2;30.25
9;90
VOTES
voter_id;vote
a;10,2
b;2,9
c;9,10
`;

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('prints one line for each file with the winners in order and the cost in the currency', () => {
  const { status, lines } = allocate('--rule', 'greedy_cost', written('a.pb', text), written('b.pb', text));
  expect(status).toBe(0);
  expect(lines.map(({ file }) => file)).toEqual(['a.pb', 'b.pb']);
  expect(lines[0]).toMatchObject({ rule: 'greedy_cost', winners: ['10', '2'], total_cost: 60.5 });
  expect(Object.keys(lines[0])).toEqual(['file', 'rule', 'winners', 'total_cost', 'ms']);
});

test('breaks ties by a lot when told so, the same each time', () => {
  const file = written('a.pb', text);
  const drawn = ['lot:1', 'lot:1', 'lot:3'].map(
    (ties) => allocate('--rule', 'greedy_cost', '--ties', ties, file).lines[0],
  );
  expect(drawn[0]?.winners).toEqual(drawn[1]?.winners);
  expect(drawn.map((line) => line?.winners.length)).toEqual([2, 2, expect.any(Number)]);
});

test('raises money by the step that is given', () => {
  // 100 for three with a wish each: 33.33 buys nothing. By steps of 1 they buy 39 and 50, and 60 would pass the budget;
  // one step of 40 buys all three, so that the first run counts.
  const wishes = text
    .replace('100.5', '100')
    .replace('10;30.25', '10;60')
    .replace('2;30.25', '2;39')
    .replace('9;90', '9;50');
  const file = written('steps.pb', wishes.replace('a;10,2', 'a;10').replace('b;2,9', 'b;2').replace('c;9,10', 'c;9'));
  const spent = (step: string) => allocate('--rule', 'mes_cost_add1x', '--increment', step, file).lines[0]?.total_cost;
  expect([spent('1'), spent('40')]).toEqual([89, 0]);
  expect(allocate('--rule', 'mes_cost_add1', '--increment', '0.0001', file).stderr).toContain('too fine or too large');
  expect(allocate('--rule', 'mes_cost_add1', '--increment', '1e30', file).stderr).toContain('too fine or too large');
  expect(allocate('--rule', 'mes_cost_add1', '--increment', '0', file).stderr).toContain('--increment 0');
});

test('a file that is refused does not keep the others from being answered', () => {
  const bad = written('bad.pb', text.replace('9;90', '9;ninety'));
  const { status, stderr, lines } = allocate('--rule', 'mes_cost', written('a.pb', text), bad, written('b.pb', text));
  expect(status).toBe(2);
  expect(lines.map(({ file }) => file)).toEqual(['a.pb', 'b.pb']);
  expect(stderr.trim()).toBe(`allocate: ${bad}, line 9: cost "ninety" is not a number from 0; correct it.`);
});

test.each([
  { what: 'an unknown flag', args: () => ['--speed', '3'], names: ['--speed', 'usage:'] },
  { what: 'no rule', args: () => ['x.pb'], names: ['No rule given', 'usage:'] },
  { what: 'an unknown rule', args: () => ['--rule', 'magic', 'x'], names: ['--rule magic', 'greedy_cost', 'phragmen'] },
  { what: 'unknown ties', args: () => ['--rule', 'phragmen', '--ties', 'luck', 'x'], names: ['--ties luck', 'lot:'] },
  { what: 'no file', args: () => ['--rule', 'phragmen'], names: ['No file given'] },
  {
    what: 'a file that is not there',
    args: () => ['--rule', 'phragmen', 'gone.pb'],
    names: ['gone.pb', 'check the path'],
  },
  {
    what: 'a vote for a project that is not there',
    args: () => ['--rule', 'phragmen', written('c.pb', text.replace('b;2,9', 'b;2,8'))],
    names: ['c.pb, line 13', '"8"', 'not in PROJECTS'],
  },
  {
    what: 'points where there are none',
    args: () => ['--rule', 'mes_points', written('d.pb', text)],
    names: ['d.pb', 'mes_points', 'approval ballots'],
  },
])('refuses $what in one sentence with exit code 2', ({ args, names }) => {
  const { status, stderr, lines } = allocate(...args());
  expect(status).toBe(2);
  expect(lines).toEqual([]);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  for (const name of names) expect(stderr).toContain(name);
});
