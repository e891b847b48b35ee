import { expect, test } from 'vitest';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { checkOffer } from '../../../shared/supply/check-offer.ts';

const step = (price: number, perWeek: number, lot: number) => ({
  price: money(price),
  quantityPerWeek: quantity(perWeek),
  minimumLot: quantity(lot),
});

test('a ladder that climbs has no fault, and a lot may be the whole step', () => {
  const steps = [step(250, 60_000, 0), step(300, 30_000, 30_000)];
  expect(checkOffer({ producer: 'Henfield Farm', product: 'E01', steps })).toEqual([]);
});

test('each step is judged by itself and against the one before', () => {
  const steps = [step(300, 0, 0), step(300, 10_000, 10_001), step(-1, 10_000, -5)];
  expect(checkOffer({ producer: ' ', product: 'E01', steps })).toEqual([
    { field: 'producer', code: 'missing' },
    { field: 'quantityPerWeek', step: 0, code: 'not-above-zero' },
    { field: 'price', step: 1, code: 'not-above-step-before' },
    { field: 'minimumLot', step: 1, code: 'above-step' },
    { field: 'price', step: 2, code: 'below-zero' },
    { field: 'price', step: 2, code: 'not-above-step-before' },
    { field: 'minimumLot', step: 2, code: 'below-zero' },
  ]);
});

test('an offer of nothing is no offer', () => {
  expect(checkOffer({ producer: 'F'.repeat(101), product: 'E01', steps: [] })).toEqual([
    { field: 'producer', code: 'too-long' },
    { field: 'steps', code: 'missing' },
  ]);
});
