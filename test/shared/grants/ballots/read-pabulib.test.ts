import { expect, test } from 'vitest';
import type { Election } from '../../../../shared/grants/ballots/election.ts';
import { readPabulib } from '../../../../shared/grants/ballots/read-pabulib.ts';

const lines = (meta: readonly string[], projects: readonly string[], votes: readonly string[]): readonly string[] => [
  'META',
  'key;value',
  ...meta,
  'PROJECTS',
  ...projects,
  'VOTES',
  ...votes,
];

const plain = lines(
  ['budget;100', 'vote_type;approval', 'currency;EUR'],
  ['project_id;cost;name', '1;60;Mill', 'a/b.c;40;Oven'],
  ['voter_id;vote', 'v1;1,a/b.c', 'v2;'],
);

function read(text: string): Election {
  const file = readPabulib(text);
  if (file.kind === 'refused') throw new Error(`${file.code} on line ${file.line}: ${file.given}`);
  return file.election;
}

test('reads projects, ballots and the budget; an empty vote is a voter too', () => {
  expect(read(plain.join('\n'))).toEqual({
    voteType: 'approval',
    currency: 'EUR',
    moneyDigits: 0,
    pointDigits: 0,
    budget: 100,
    projects: [
      { id: '1', name: 'Mill', cost: 60, exclusive: null },
      { id: 'a/b.c', name: 'Oven', cost: 40, exclusive: null },
    ],
    ballots: [
      { choices: [0, 1], points: null },
      { choices: [], points: null },
    ],
  });
});

test.each([
  ['CRLF, a byte order mark and a last line that is ended', `\uFEFF${plain.join('\r\n')}\r\n`],
  ['CR alone', plain.join('\r')],
  ['empty lines and lines of semicolons', plain.join('\n\n;;;\n')],
  ['section lines padded by a sheet', plain.join('\n').replace('VOTES', 'VOTES;;')],
  ['spaces around ids', plain.join('\n').replace('1,a/b.c', ' 1 , a/b.c ')],
  ['a project twice on a ballot', plain.join('\n').replace('1,a/b.c', '1,a/b.c,1')],
  ['quoted cells', plain.join('\n').replace('v1;1,a/b.c', '"v1";"1,a/b.c"')],
  ['small letters', plain.join('\n').replace('PROJECTS', 'projects').replace('project_id', 'Project_ID')],
])('reads the same from a file with %s', (_, text) => {
  expect(read(text)).toEqual(read(plain.join('\n')));
});

test('a quoted cell may hold semicolons, quotes and line breaks; a quote inside a cell is text', () => {
  const names = ['"Mill; ""new""\nand old"', '5" pipe'];
  const text = plain
    .join('\n')
    .replace('Mill', names[0] ?? '')
    .replace('Oven', names[1] ?? '');
  expect(read(text).projects.map(({ name }) => name)).toEqual(['Mill; "new"\nand old', '5" pipe']);
});

test('amounts with decimals become whole numbers of the smallest unit, with a point or a comma', () => {
  const text = plain
    .join('\n')
    .replace('budget;100', 'budget;100,50')
    .replace('1;60;', '1;60.125;')
    .replace('c;40;', 'c;40.0;');
  const { moneyDigits, budget, projects } = read(text);
  expect({ moneyDigits, budget, costs: projects.map(({ cost }) => cost) }).toEqual({
    moneyDigits: 3,
    budget: 100_500,
    costs: [60_125, 40_000],
  });
});

test('the name is optional, other columns are left alone, and points follow their projects', () => {
  const text = lines(
    ['budget;100', 'vote_type;cumulative'],
    ['cost;project_id;votes', '60;x;3', '40;y;1'],
    ['age;points;vote;voter_id', '33;1.5,3;y,x;v1'],
  ).join('\n');
  const { projects, ballots, pointDigits } = read(text);
  expect(projects.map(({ id, name }) => [id, name])).toEqual([
    ['x', 'x'],
    ['y', 'y'],
  ]);
  expect(ballots).toEqual([{ choices: [1, 0], points: [15, 30] }]);
  expect(pointDigits).toBe(1);
});

const changed = (from: string, to: string): string => plain.join('\n').replace(from, to);

test.each([
  ['open-quote', 8, '', changed('60;Mill', '60;"Mill')],
  ['text-before-section', 1, 'id', `id;cost\n${plain.join('\n')}`],
  ['section-missing', 1, 'VOTES', plain.slice(0, 9).join('\n')],
  ['section-twice', 14, 'META', `${plain.join('\n')}\nMETA`],
  ['column-missing', 7, 'cost', changed('project_id;cost', 'project_id;price')],
  ['column-missing', 11, 'vote', changed('voter_id;vote', 'voter_id;choice')],
  ['key-missing', 1, 'budget', changed('budget;100', 'money;100')],
  ['vote-type-unknown', 4, 'veto', changed('approval', 'veto')],
  ['number-wrong', 3, '1e5', changed('budget;100', 'budget;1e5')],
  ['number-wrong', 8, '-60', changed('1;60', '1;-60')],
  ['number-ambiguous', 3, '1,000', changed('budget;100', 'budget;1,000')],
  ['id-missing', 8, '', changed('1;60', ';60')],
  ['number-too-large', 9, 'a/b.c', changed('a/b.c;40', 'a/b.c;99999999999999.99')],
  ['number-too-large', 3, '9007199254740993', changed('budget;100', 'budget;9007199254740993')],
  ['number-too-large', 8, '1', changed('1;60', '1;33.333333333333336')],
  ['project-twice', 9, '1', changed('a/b.c;40', '1;40')],
  ['project-unknown', 12, '7', changed('1,a/b.c', '1,7')],
  [
    'points-differ-in-number',
    12,
    '3',
    changed('voter_id;vote', 'voter_id;vote;points').replace('1,a/b.c', '1,a/b.c;3'),
  ],
  ['no-projects', 6, '', plain.filter((_, index) => index !== 7 && index !== 8).join('\n')],
  ['no-votes', 10, '', plain.slice(0, 11).join('\n')],
] as const)('refuses with %s on line %i', (code, line, given, text) => {
  expect(readPabulib(text)).toMatchObject({ kind: 'refused', code, line, given });
});

test('points whose sum would not be exact are refused, never taken as none', () => {
  const votes = ['voter_id;vote;points', 'v1;1,a/b.c;999999999999999,1', 'v2;1;0.000000000001'];
  const points = lines(plain.slice(2, 5), plain.slice(6, 9), votes).join('\n');
  expect(readPabulib(points)).toMatchObject({
    code: 'number-too-large',
    field: 'points',
    line: 12,
    given: '999999999999999,1',
  });
  const many = votes.map((vote) => vote.replace('0.000000000001', '9007199254740991'));
  expect(readPabulib(lines(plain.slice(2, 5), plain.slice(6, 9), many).join('\n'))).toMatchObject({
    code: 'number-too-large',
    line: 13,
  });
});

test.each([
  ['budget', changed('budget;100', 'budget;100 PLN')],
  ['cost', changed('1;60', '1;sixty')],
  ['points', changed('voter_id;vote', 'voter_id;vote;points').replace('1,a/b.c', '1,a/b.c;3,-2')],
  ['vote', changed('1,a/b.c', '1,7')],
])('a refusal names the field: %s', (field, text) => {
  expect(readPabulib(text)).toMatchObject({ kind: 'refused', field });
});
