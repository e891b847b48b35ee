import { expect, test } from 'vitest';
import { noPriceText } from '../../../../renderer/features/price-rounds/blocked-text.ts';
import type { ProductResult } from '../../../../shared/assembly/rounds/round-record.ts';
import { money } from '../../../../shared/quantities/money.ts';

const text = (none: NonNullable<ProductResult['noPriceClears']>) =>
  noPriceText({ noPriceClears: none } as ProductResult, 'USD');

test('what no price clears is said with how many households make the jump, and with what it is tied to', () => {
  const jump = 'No price clears it: at $4.65 more is wanted, one step above it more is offered';
  expect(text({ kind: 'jump', below: money(465) })).toBe(jump);
  expect(text({ kind: 'jump', below: money(465), leaving: { stopping: 2, swapping: 0 } })).toBe(
    `${jump}: 2 households stop there`,
  );
  expect(text({ kind: 'jump', below: money(465), leaving: { stopping: 1, swapping: 1 } })).toBe(
    `${jump}: 1 household stops there and 1 household takes another product`,
  );
  expect(text({ kind: 'tied', with: 'M02' })).toContain('households would swap with M02');
});
