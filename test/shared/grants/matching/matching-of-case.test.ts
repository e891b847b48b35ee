import { expect, test } from 'vitest';
import { awardInOrder } from '../../../../shared/grants/allocate-grants.ts';
import { matchGrants } from '../../../../shared/grants/matching/match-grants.ts';
import { matchingOfCase, picksOf } from '../../../../shared/grants/matching/matching-of-case.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { limits, solveHere } from './highs-here.ts';

const request = (id: string, product: string, amount: number, units: number) => ({
  ...{ id, producer: `Farm ${id}`, product, purpose: 'Barn', recoveryShareBasisPoints: 1000 },
  amount: money(amount),
  addsPerWeek: quantity(units * 1000),
});

test('what is matched can be awarded in order, with the limit, the floor and who is barred kept', async () => {
  const grants = {
    requests: [request('G1', 'eggs', 6_000, 60), request('G2', 'milk', 2_000, 50), request('G3', 'milk', 10, 50)],
    openDemand: new Map([
      ['eggs', quantity(100_000)],
      ['milk', quantity(50_000)],
    ]),
    prices: new Map([
      ['eggs', money(300)],
      ['milk', money(200)],
    ]),
    reservoir: { balance: money(9_000), floor: money(1_000), limitPerProducer: money(5_000) },
    outstanding: new Map([['Farm G1', money(1_000)]]),
    barred: new Map([['G3', 'not-eligible' as const]]),
  };
  const outcome = await matchGrants(matchingOfCase(grants), solveHere, limits);
  if (outcome.kind !== 'matched') throw new Error(outcome.kind);
  // Milk brings 10,000 for 2,000; eggs 12,000 for the 4,000 that the limit of 5,000 leaves after 1,000 from before.
  expect(picksOf(outcome)).toEqual([
    { request: 'G2', amount: 2_000 },
    { request: 'G1', amount: 4_000 },
  ]);
  expect(awardInOrder(grants, picksOf(outcome))).toMatchObject({ awarded: 6_000, reservoirAfter: 3_000 });
});
