import { expect, test } from 'vitest';
import { checkPlanEntry } from '../../../../renderer/features/plans/check-plan-entry.ts';
import { editedRow } from '../../../../renderer/features/plans/edited-row.ts';
import { emptyRow, isBegun, lineOf, type PlanRow } from '../../../../renderer/features/plans/plan-row.ts';
import { words } from '../../../../renderer/features/plans/words.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { plainProducts } from '../../../builders/plans.ts';

const products = new Map(plainProducts(3).map((product) => [product.code, product]));
const row = (key: string, over: Partial<PlanRow> = {}): PlanRow => ({ ...emptyRow(key), ...over });
const product = (code: string) => products.get(code) ?? expect.fail(code);
const eggs = row('a', { product: product('P0'), want: quantity(2000) });
const rows = [eggs, row('b', { product: product('P1') }), row('c', { rhythm: 'once' }), row('d')];
const check = (column: string, text: string, at: PlanRow | null) =>
  checkPlanEntry({ rowKey: at?.key ?? 'new', column, text }, at, { rows, currency: 'USD' });

test('the same product with the same rhythm twice is refused, with another rhythm it is taken', () => {
  expect(check('product', 'P0', rows[3] ?? null)).toBe(words.productTwice('every week'));
  expect(check('product', 'P0', null)).toBe(words.productTwice('every week'));
  expect(check('product', 'P0', rows[2] ?? null)).toBeNull();
  expect(check('product', 'P0', eggs)).toBeNull();
  const feast = row('e', { product: product('P0'), rhythm: 'once' });
  const both = { rows: [...rows, feast], currency: 'USD' };
  const rhythm = (text: string) => checkPlanEntry({ rowKey: 'e', column: 'rhythm', text }, feast, both);
  expect(rhythm('weekly')).toBe(words.rhythmTwice);
  expect(rhythm('2-weekly')).toBeNull();
});

test('a line needs its product and its quantity; a blank row needs nothing', () => {
  expect(check('product', '', eggs)).toBe(words.productNeeded);
  expect(check('product', '', rows[3] ?? null)).toBeNull();
  expect(check('want', '', eggs)).toBe(words.wantNeeded);
  expect(check('want', 'two', eggs)).not.toBeNull();
  expect(check('want', '2,5', eggs)).toBeNull();
});

test('can take up to is never below what is wanted, and a swap needs its substitute', () => {
  expect(check('upTo', '1', eggs)).toBe(words.belowWant);
  expect(check('upTo', '2', eggs)).toBeNull();
  expect(check('response', 'swap', eggs)).toBe(words.substituteForSwap);
  expect(check('substitute', 'P0', eggs)).toBe(words.sameProduct);
  expect(check('substitute', 'P2', eggs)).toBeNull();
});

test('taking entries back leaves a blank row', () => {
  const grid = { products, currency: 'USD' };
  const typed = editedRow(row('e'), { rowKey: 'e', column: 'product', text: 'P2' }, grid);
  expect(lineOf(typed)).toBeNull();
  const full = editedRow(typed, { rowKey: 'e', column: 'want', text: '1.5' }, grid);
  expect(lineOf(full)).toMatchObject({ product: 2, want: 1500, upTo: 1500, rhythm: 'weekly', priority: 'normal' });
  const back = editedRow(
    editedRow(full, { rowKey: 'e', column: 'want', text: '' }, grid),
    {
      ...{ rowKey: 'e', column: 'product', text: '' },
    },
    grid,
  );
  expect(isBegun(back)).toBe(false);
});
