import { expect, test } from 'vitest';
import { foundRows, narrowest } from '../../../../renderer/features/price-rounds/found-rows.ts';
import { openingRows } from '../../../../renderer/features/price-rounds/opening-rows.ts';
import { type RoundRow, roundRows } from '../../../../renderer/features/price-rounds/round-rows.ts';
import { closeRound } from '../../../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../../../shared/assembly/rounds/opening-round.ts';
import { roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import { sampleAssembly } from '../sample-screen.tsx';

const assembly = sampleAssembly();
const inputs = roundInputs(assembly);
const first = closeRound(openingRound(inputs), inputs);
const closed = roundRows(first, null, assembly.products);
const next = roundRows(nextRound(first, inputs), first, assembly.products);
const codes = (rows: readonly RoundRow[]) => rows.map(({ product }) => product);

test('a product is found by any words of its name and by its code, in any order and case', () => {
  expect(codes(foundRows(closed, { text: ' whole  MILK', show: 'all' }))).toEqual(['M02']);
  expect(codes(foundRows(closed, { text: 'e01', show: 'all' }))).toEqual(['E01']);
  expect(foundRows(closed, { text: 'milk eggs', show: 'all' })).toEqual([]);
  expect(foundRows(closed, { text: '', show: 'all' })).toHaveLength(closed.length);
});

test('outside the tolerance stand those that are short, too much or not offered, never what was not counted', () => {
  const apart = foundRows(closed, { text: '', show: 'apart' });
  expect(apart.map(({ result }) => result?.standing)).toEqual(Array(9).fill('short'));
  expect(codes(apart)).toContain('E01');
});

test('what can be asked for follows what the list is of', () => {
  expect(narrowest(closed)).toBe('apart');
  expect(narrowest(next)).toBe('moved');
  expect(narrowest(openingRows(assembly.products))).toBeNull();
  expect(foundRows(next, { text: '', show: 'moved' }).every(({ change }) => change !== 0)).toBe(true);
  expect(foundRows(next, { text: '', show: 'moved' })).toHaveLength(9);
});
