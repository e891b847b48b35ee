import { expect, it } from 'vitest';
import { sheetLimits } from '../../../shared/sheets/sheet-limits.ts';
import { checkText, sampleContext } from './spring-form.ts';

it('counts every faulty row, also beyond those it lists', () => {
  const faulty = sheetLimits.faults + 500;
  const lines = [
    'Member;Item;Quantity;How often',
    '0101;M02;1;weekly',
    ...Array(faulty).fill('0101;M02;1;weekly;more'),
  ];
  const { summary } = checkText(lines.join('\n'), sampleContext(), { target: 'plans' });
  expect([summary.rowCount, summary.counts.refused]).toEqual([faulty + 1, faulty]);
  expect(summary.problemsNotListed).toBe(500);
});
