import { expect, test } from 'vitest';
import { findChoice } from '../../../renderer/ui/entry-grid-columns.ts';
import { bestFirst, matchesOption } from '../../../renderer/ui/option.ts';

const eggs = { value: '7', label: 'Eggs, grade A large', detail: 'E01', keywords: 'eggs lg doz' };

test.each(['', 'egg', 'large egg', 'E01', 'lg', '  GRADE  '])('“%s” finds the eggs', (query) => {
  expect(matchesOption(eggs, query)).toBe(true);
});

test.each(['milk', 'eggs small'])('“%s” does not find the eggs', (query) => {
  expect(matchesOption(eggs, query)).toBe(false);
});

test('92,000 options are searched in well under a tenth of a second once they were searched before', () => {
  const many = Array.from({ length: 92_000 }, (_, at) => ({ value: String(at), label: `Product number ${at}` }));
  many.filter((option) => matchesOption(option, 'warm up'));
  const before = performance.now();
  expect(many.filter((option) => matchesOption(option, 'number 9199'))).toHaveLength(19);
  expect(performance.now() - before).toBeLessThan(500);
});

test('what was typed means the value first, then the name, then the code', () => {
  const options = [eggs, { value: 'E01', label: 'Other' }];
  expect(findChoice(options, 'e01')?.label).toBe('Other');
  expect(findChoice(options, 'eggs, grade a large')).toBe(eggs);
  expect(findChoice([eggs], 'E01')).toBe(eggs);
  expect(findChoice(options, 'eggs')).toBeNull();
});

test('a few letters find what begins with them first, then what has such a word, then the rest', () => {
  const options = [
    { value: 'P07', label: 'Potatoes' },
    { value: 'R06', label: 'Ripe tomatoes' },
    { value: 'T12', label: 'Tomatoes' },
    { value: 'TO1', label: 'Oil' },
  ];
  expect(bestFirst(options, ' To').map(({ value }) => value)).toEqual(['T12', 'TO1', 'R06', 'P07']);
  expect(bestFirst(options, '')).toBe(options);
});
