import { expect, test } from 'vitest';
import { changeText, outcomeText } from '../../../../renderer/features/price-rounds/pictures/change-text.ts';
import {
  amountPoints,
  marketOf,
  supplyShares,
} from '../../../../renderer/features/price-rounds/pictures/round-series.ts';
import { leftForAll } from '../../../../renderer/features/price-rounds/session/left-notice.tsx';
import { openAmounts } from '../../../../renderer/features/price-rounds/session/open-amounts.ts';
import { closeRound } from '../../../../shared/assembly/rounds/close-round.ts';
import { openingRound } from '../../../../shared/assembly/rounds/opening-round.ts';
import { roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import type { PriceMove } from '../../../../shared/assembly/session/price-moves.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { sampleAssembly } from '../sample-screen.tsx';

const assembly = sampleAssembly();
const inputs = roundInputs(assembly);
const first = closeRound(openingRound(inputs), inputs);
const eggs = { of: { name: 'Eggs', unit: 'dozen' }, currency: 'USD' };
const move: PriceMove = {
  ...{ product: 'E01', from: money(312), to: money(341), change: 0.0929, overrideWhy: null },
  ...{ reason: 'demand-above-supply', demand: quantity(41_000), supply: quantity(30_000) },
};

test('a price that moved is told with why, in one sentence', () => {
  const told = (change: Partial<PriceMove>) => changeText({ ...move, ...change }, eggs);
  expect(told({})).toBe('Eggs: from $3.12 to $3.41, because 41 dozen are wanted and 30 offered.');
  expect(told({ reason: 'capped' })).toBe(
    'Eggs: from $3.12 to $3.41, because 41 dozen are wanted and 30 offered; this is the most that one round allows.',
  );
  expect(told({ reason: 'follows-others' })).toContain('with the other prices; 41 dozen are wanted and 30 offered.');
  expect(told({ reason: 'override', overrideWhy: 'Feed is dearer.' })).toBe(
    'Eggs: from $3.12 to $3.41, set by hand: Feed is dearer.',
  );
  expect(told({ demand: quantity(0) })).toBe('Eggs: from $3.12 to $3.41, because nobody wants it.');
});

test('what came of a price is told once its round is closed', () => {
  const result = first.products.find(({ product }) => product === 'E01')?.result ?? null;
  expect(outcomeText(result, 'dozen')).toBe('At this price 41 dozen are wanted and 30 offered.');
  expect(outcomeText(null, 'dozen')).toBe('');
});

test('supply against demand: 30 of 41 dozen eggs, widest gaps first, nothing for what nobody wants', () => {
  const shares = supplyShares(first, 100);
  expect(shares.find(({ product }) => product === 'E01')?.share).toBeCloseTo(30 / 41, 10);
  const gaps = shares.map(({ product }) => first.products.find((row) => row.product === product)?.result?.imbalance);
  expect(gaps).toEqual([...gaps].sort((left, right) => (right ?? 0) - (left ?? 0)));
  expect(supplyShares(first, 2)).toHaveLength(2);
  expect(amountPoints([first], 'E01', 'supply')).toEqual([{ x: 1, y: 30_000 }]);
  expect(marketOf([first], 'E01')).toBe(312);
});

test('what would stay open names the widest gaps with their amounts', () => {
  expect(openAmounts(first, assembly.products)).toMatch(/^Short every week: Carrots 17 lb; .*; 5 more\.$/);
});

test('the hall reads which producer left and why, but only how many households', () => {
  const base = { products: [], at: '', actor: '', round: 2 } as const;
  const told = leftForAll([
    { ...base, kind: 'household', who: '0118', why: 'Quarrel' },
    { ...base, kind: 'producer', who: 'Henfield Farm', why: 'Feed is short' },
    { ...base, kind: 'household', who: '0119', why: 'Moves' },
  ]);
  expect(told).toEqual([
    'Henfield Farm left: Feed is short. Counted without it from round 2 on.',
    '2 households left and no longer count from round 2 on.',
  ]);
});
