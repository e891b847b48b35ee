import { describe, expect, test } from 'vitest';
import { problemCsv, problemRows } from '../../../../renderer/features/imports/problem-rows.ts';
import { problemWords } from '../../../../renderer/features/imports/problem-words.ts';
import type { CheckSummary, RowProblem } from '../../../../shared/imports/checked-rows.ts';
import type { Mapping } from '../../../../shared/imports/mapping.ts';

const mapping: Mapping = {
  target: 'plans',
  columns: [{ header: 'Menge', role: 'want' }],
  decimalMark: 'comma',
  dateOrder: 'day-first',
  constants: { rhythm: 'monthly' },
  values: [],
};

const problem: RowProblem = {
  code: 'negative',
  outcome: 'refused',
  role: 'want',
  found: '-2',
  allowed: [],
  count: 1,
  firstLines: [17],
};

const summary = (...problems: readonly RowProblem[]) => ({ problems }) as unknown as CheckSummary;

describe('a refused cell', () => {
  test('stands under the name of its column, with why and what to do', () => {
    const [row] = problemRows(summary(problem), mapping);
    expect(row).toMatchObject({ lines: [17], column: 'Menge', found: '-2', count: 1 });
    expect(row?.why).toContain('below zero');
    expect(row?.remedy).not.toBe('');
  });

  test('of a value for all rows, of a whole row and of an empty cell is named as such', () => {
    const rows = problemRows(
      summary(
        { ...problem, role: 'rhythm', code: 'not-a-choice', found: 'monthly' },
        { ...problem, role: null, code: 'duplicate', found: 'E01', allowed: ['12'] },
        { ...problem, found: '', code: 'empty' },
      ),
      mapping,
    );
    expect(rows.map(({ column, found }) => [column, found])).toEqual([
      ['Rhythm, for all rows', 'monthly'],
      ['Whole row', 'E01'],
      ['Menge', '(empty)'],
    ]);
    expect(rows[1]?.why).toContain('line 12');
  });

  test('tells what is known instead', () => {
    expect(problemWords({ code: 'unknown-household', allowed: ['0099', '0998'] }).why).toContain('0099, 0998');
  });
});

test('the list as a file runs no formula and keeps every line', () => {
  const text = problemCsv(problemRows(summary({ ...problem, found: '=1+1', firstLines: [3, 4], count: 2 }), mapping));
  expect(text.split('\n')[1]).toMatch(/^3 4,Menge,'=1\+1,/);
});
