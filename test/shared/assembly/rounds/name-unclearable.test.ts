import { expect, test } from 'vitest';
import { closeRound } from '../../../../shared/assembly/rounds/close-round.ts';
import { openingRound } from '../../../../shared/assembly/rounds/opening-round.ts';
import { type RoundInputs, roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import { planRecord } from '../../../../shared/plans/plan-record.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import type { Offer } from '../../../../shared/supply/offer.ts';
import { planLine } from '../../../builders/plan-lines.ts';
import { published, sampleAssembly } from '../../recount/published-samples.ts';

const offered = (product: string, price: number, amount: number): Offer => ({
  producer: 'Hollow Farm',
  product,
  steps: [{ price: money(price), quantityPerWeek: quantity(amount), minimumLot: quantity(0) }],
});

/**
 * Eggs and milk (4.19). One household's 5 eggs swap to milk where that is 10 % cheaper: from 4.66 on. Another asks for 20
 * eggs at any price.
 */
function eggsAndMilk(offers: readonly Offer[], milk: number): RoundInputs {
  const sample = sampleAssembly();
  const swap = { response: { kind: 'swap', percentCheaper: 10 }, substitute: 1 } as const;
  const lines = [
    planLine({ want: quantity(5000), ...swap }),
    planLine({ want: quantity(20_000) }),
    planLine({ want: quantity(milk), product: 1 }),
  ];
  const households = sample.households.slice(0, 3).map((one) => ({ ...one, allowancePerWeek: money(90_000) }));
  const plans = lines.map((line, at) => planRecord(households[at]?.code ?? '', [line]));
  return roundInputs({ ...sample, products: sample.products.slice(0, 2), households, plans, offers });
}

function closedAt(inputs: RoundInputs, eggs: number, reason: 'opening' | 'held-at-step'): RoundRecord {
  const open = openingRound(inputs);
  const products = open.products.map((row) => (row.product === 'E01' ? { ...row, price: money(eggs), reason } : row));
  return closeRound({ ...open, products }, inputs);
}

test('where plans make the jump, how many households leave there is kept with it, and never published', () => {
  const inputs = eggsAndMilk([offered('E01', 300, 22_000), offered('M02', 300, 40_000)], 36_000);
  const round = closedAt(inputs, 465, 'opening');
  expect(round.products[0]?.result?.noPriceClears).toEqual({
    kind: 'jump',
    below: 465,
    leaving: { stopping: 0, swapping: 1 },
  });
  const text = published(inputs, [round]);
  expect(text).toContain('"noPriceClears":{"kind":"jump","below":"4.65"}');
  expect(text).not.toContain('swapping');
});

test('a price held although one would clear it alone is tied to the product that the swap would throw off', () => {
  // 20 eggs offered: they clear from 4.66 on, when 5 more of milk are asked for, of which 10 are offered and wanted.
  const inputs = eggsAndMilk([offered('E01', 300, 20_000), offered('M02', 300, 10_000)], 10_000);
  const row = (reason: 'opening' | 'held-at-step') => closedAt(inputs, 465, reason).products[0]?.result;
  expect(row('held-at-step')).toMatchObject({ standing: 'short', noPriceClears: { kind: 'tied', with: 'M02' } });
  expect(closedAt(inputs, 465, 'held-at-step').worst?.product).not.toBe('E01');
  // The rule has not tried yet: nothing is excused.
  expect(row('opening')?.noPriceClears).toBeUndefined();
  // With more milk on offer nothing ties the eggs.
  const loose = eggsAndMilk(
    [offered('E01', 300, 20_000), offered('M02', 300, 10_000), { ...offered('M02', 419, 9000), producer: 'Elm Dairy' }],
    10_000,
  );
  expect(closedAt(loose, 465, 'held-at-step').products[0]?.result?.noPriceClears).toBeUndefined();
});
