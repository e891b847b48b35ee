import { expect, test } from 'vitest';
import { outcomeSummary } from '../../../../renderer/features/grants/outcome-summary.ts';

const rule = (name: string, value: number) => ({ name, value });

test('one rule that meets most is named', () => {
  expect(outcomeSummary([rule('A', 3360), rule('B', 0)], 'USD')).toBe('Of 2 rules, A meets most: $33.60 a week.');
});

test('where several meet most none of them is said to do so alone', () => {
  const rules = [rule('A', 0), rule('B', 3360), rule('C', 3360), rule('D', 3360)];
  expect(outcomeSummary(rules, 'USD')).toBe('Of 4 rules, B and 2 others meet most: $33.60 a week.');
  expect(outcomeSummary(rules.slice(1), 'USD')).toBe('All 3 rules meet the same: $33.60 a week.');
});
