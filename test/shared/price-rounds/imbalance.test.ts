import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearParts } from '../../../shared/price-rounds/clear-parts.ts';
import { forecastRounds } from '../../../shared/price-rounds/forecast-rounds.ts';
import { isFreeGood } from '../../../shared/price-rounds/free-good.ts';
import { imbalance } from '../../../shared/price-rounds/imbalance.ts';
import { logExcess } from '../../../shared/price-rounds/log-excess.ts';
import { exactly } from '../../../shared/price-rounds/observation.ts';
import { relativeExcess } from '../../../shared/price-rounds/relative-excess.ts';
import { roundPrice } from '../../../shared/price-rounds/round-price.ts';
import { worstImbalance } from '../../../shared/price-rounds/worst-imbalance.ts';

test('imbalance is the gap over the average of both sides', () => {
  // |30 - 41| / ((30 + 41) / 2) = 11 / 35.5
  expect(imbalance(41, 30)).toBeCloseTo(0.309859, 6);
  expect(imbalance(30, 41)).toBe(imbalance(41, 30));
  expect(imbalance(0, 0)).toBe(0);
  expect(imbalance(0, 5)).toBe(2);
  expect(imbalance(5, 0)).toBe(2);
  expect(imbalance(Number.POSITIVE_INFINITY, 5)).toBe(2);
});

test('relative and log excess', () => {
  expect(relativeExcess(41, 30)).toBeCloseTo(11 / 30, 12);
  expect(relativeExcess(0, 0)).toBe(0);
  expect(logExcess(20, 10)).toBeCloseTo(Math.LN2, 12);
  expect(logExcess(0, 10)).toBeNull();
  expect(logExcess(10, 0)).toBeNull();
  expect(logExcess(0, 0)).toBe(0);
});

test.each([
  { name: 'overlapping ranges clear at the most both can mean', low: [30, 41], high: [20, 35], cleared: [35, 35] },
  { name: 'touching ranges clear', low: [30, 41], high: [41, 50], cleared: [41, 41] },
  { name: 'a gap above supply leaves the nearest ends', low: [30, 41], high: [10, 20], cleared: [30, 20] },
  { name: 'a gap below supply leaves the nearest ends', low: [30, 41], high: [45, 60], cleared: [41, 45] },
  { name: 'without parts nothing is chosen', low: [41, 41], high: [30, 30], cleared: [41, 30] },
])('$name', ({ low, high, cleared }) => {
  const observation = { demandLow: low[0]!, demandHigh: low[1]!, supplyLow: high[0]!, supplyHigh: high[1]! };
  expect(clearParts(observation)).toEqual({ demand: cleared[0], supply: cleared[1] });
});

test('what is picked lies in the ranges, and no other choice is nearer', () => {
  const range = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(range, range, ([demandLow, demandHigh], [supplyLow, supplyHigh]) => {
      const { demand, supply } = clearParts({ demandLow, demandHigh, supplyLow, supplyHigh });
      expect(demand >= demandLow && demand <= demandHigh && supply >= supplyLow && supply <= supplyHigh).toBe(true);
      const gap = Math.max(0, demandLow - supplyHigh, supplyLow - demandHigh);
      expect(Math.abs(demand - supply)).toBe(gap);
    }),
  );
});

test('a good at its floor with more offered than asked for is free', () => {
  expect(isFreeGood(0, 0, { demand: 0, supply: 5 })).toBe(true);
  expect(isFreeGood(0, 0, { demand: 4, supply: 5 })).toBe(true);
  expect(isFreeGood(0, 0, { demand: 6, supply: 5 })).toBe(false);
  expect(isFreeGood(1, 0, { demand: 0, supply: 5 })).toBe(false);
});

test('regression: a check that cancels opposite imbalances by averaging signed numbers', () => {
  // Eggs 50 % short and bread 50 % over average to nothing; the market is far from clearing.
  const goods = [
    { price: 312, floorPrice: 0, observation: exactly(50, 30) },
    { price: 345, floorPrice: 0, observation: exactly(30, 50) },
  ];
  expect(worstImbalance(goods)).toEqual({ index: 0, imbalance: 0.5 });
});

test('the worst good leaves free goods out and is null without goods', () => {
  const free = { price: 0, floorPrice: 0, observation: exactly(0, 9) };
  const near = { price: 10, floorPrice: 0, observation: exactly(100, 98) };
  expect(worstImbalance([free, near])?.index).toBe(1);
  expect(worstImbalance([])).toBeNull();
});

test.each([
  { trend: [0.4, 0.2, 0.1], tolerance: 0.05, left: 1 },
  { trend: [0.8, 0.4], tolerance: 0.05, left: 3 },
  { trend: [0.04], tolerance: 0.05, left: 0 },
  { trend: [0.4], tolerance: 0.05, left: null },
  { trend: [0.2, 0.4], tolerance: 0.05, left: null },
])('forecast from $trend to $tolerance is $left', ({ trend, tolerance, left }) => {
  expect(forecastRounds(trend, tolerance)).toBe(left);
});

test('prices round half-up to whole minor units, or not at all', () => {
  expect([roundPrice(340.5, 1), roundPrice(340.49, 1), roundPrice(340.49, 0)]).toEqual([341, 340, 340.49]);
});
