import { expect, test } from 'vitest';
import { rhythmCount } from '../../../../shared/demand/demand-sums.ts';
import { rhythms } from '../../../../shared/plans/lines/line-codes.ts';
import { lineLayout } from '../../../../shared/plans/lines/line-layout.ts';
import { packLines } from '../../../../shared/plans/lines/pack-lines.ts';
import { unpackLines } from '../../../../shared/plans/lines/unpack-lines.ts';
import { weekDenominator, weekShare } from '../../../../shared/plans/lines/week-share.ts';
import { planLine } from '../../../builders/plan-lines.ts';

test('by-season is packed as 4, and plans packed before it read as they did', () => {
  const bytes = packLines([planLine({ rhythm: 'by-season' })]);
  expect(bytes[lineLayout.headerBytes + lineLayout.rhythm]).toBe(4);
  for (const [code, name] of ['weekly', '2-weekly', '4-weekly', 'once'].entries()) {
    bytes[lineLayout.headerBytes + lineLayout.rhythm] = code;
    expect(unpackLines(bytes)[0]?.rhythm).toBe(name);
  }
});

test('every rhythm has its sums', () => {
  expect(rhythms).toHaveLength(rhythmCount);
});

test('a by-season quantity comes, on average, to one part in each week of the period: 26 over 13 weeks is 2', () => {
  expect((26 * weekShare('by-season', 13)) / weekDenominator(13)).toBe(2);
});
