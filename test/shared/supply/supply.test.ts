import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { achievableSupply } from '../../../shared/supply/achievable-supply.ts';
import { blockingOffer } from '../../../shared/supply/blocking-offer.ts';
import { kinksOf } from '../../../shared/supply/kinks-of.ts';
import type { Offer } from '../../../shared/supply/offer.ts';
import { supplyAtPrice } from '../../../shared/supply/supply-at-price.ts';

type Step = readonly [price: number, perWeek: number, lot?: number];

function offer(producer: string, ...steps: readonly Step[]): Offer {
  return {
    producer,
    product: 'E01',
    steps: steps.map(([price, perWeek, lot = 0]) => ({
      price: money(price),
      quantityPerWeek: quantity(perWeek * 1000),
      minimumLot: quantity(lot * 1000),
    })),
  };
}

function settle(offers: readonly Offer[], price: number, low: number, high = low) {
  const answer = supplyAtPrice(offers, money(price));
  const settled = achievableSupply(answer, { low: quantity(low * 1000), high: quantity(high * 1000) });
  return { answer, settled, blocked: blockingOffer(answer, settled) };
}

const henfield = offer('Henfield Farm', [300, 30], [330, 20]);
const hollow = offer('Hollow Farm', [312, 10], [330, 15, 15]);

describe('supply at a price', () => {
  // 3.00: any part of 30. 3.12: 30 and any part of 10. 3.30: 40 and any part of 20, and 15 whole or not.
  it.each([
    [299, 0, 0],
    [300, 0, 30],
    [311, 30, 30],
    [312, 30, 40],
    [330, 40, 75],
    [331, 75, 75],
  ])('at %i supplies from %i to %i', (price, low, high) => {
    const answer = supplyAtPrice([henfield, hollow], money(price));
    expect([answer.low, answer.high]).toEqual([low * 1000, high * 1000]);
  });

  it('names the cheapest step that stays out', () => {
    expect(supplyAtPrice([henfield, hollow], money(305)).nextStep).toEqual({ producer: 'Hollow Farm', price: 312 });
    expect(supplyAtPrice([henfield, hollow], money(330)).nextStep).toBeNull();
  });

  it('jumps at the prices of the steps', () => {
    expect(kinksOf([henfield, hollow])).toEqual([300, 312, 330]);
  });
});

describe('achievable supply', () => {
  // Price, demand from - to, supply settled on, demand settled on, what blocks.
  it.each([
    { price: 330, low: 50, high: 50, supply: 50, demand: 50, blocks: undefined },
    { price: 330, low: 62, high: 62, supply: 62, demand: 62, blocks: undefined },
    { price: 330, low: 38, high: 38, supply: 40, demand: 38, blocks: 'last-step' },
    { price: 330, low: 90, high: 95, supply: 75, demand: 90, blocks: 'all-supplied' },
    { price: 312, low: 45, high: 45, supply: 40, demand: 45, blocks: 'next-step' },
    { price: 311, low: 20, high: 60, supply: 30, demand: 30, blocks: undefined },
    { price: 331, low: 20, high: 60, supply: 75, demand: 60, blocks: 'last-step' },
  ])('at $price for $low to $high', ({ price, low, high, supply, demand, blocks }) => {
    const { settled, blocked } = settle([henfield, hollow], price, low, high);
    expect([settled.supply, settled.demand]).toEqual([supply * 1000, demand * 1000]);
    expect(blocked?.kind).toBe(blocks);
  });

  it('takes a lot whole or leaves it, and names it when it blocks', () => {
    const lots = [offer('A', [300, 10]), offer('B', [310, 40, 40])];
    expect(settle(lots, 310, 50).settled.supply).toBe(50_000);
    const tooSmall = settle(lots, 310, 25);
    expect(tooSmall.settled.supply).toBe(10_000);
    expect(tooSmall.blocked).toEqual({ kind: 'lot', producer: 'B', price: 310 });
    const tooMuch = settle(lots, 310, 45);
    expect(tooMuch.settled.supply).toBe(50_000);
    expect(tooMuch.blocked).toEqual({ kind: 'lot', producer: 'B', price: 310 });
  });

  it('finds the combination of lots that comes nearest', () => {
    const lots = [offer('A', [300, 7, 7]), offer('B', [300, 5, 5]), offer('C', [300, 4, 4])];
    const { settled } = settle(lots, 300, 9);
    expect(settled.shares.map((share) => share.givesPerWeek)).toEqual([0, 5000, 4000]);
  });

  it('says nobody offers it', () => {
    expect(settle([], 300, 5).blocked).toEqual({ kind: 'no-offer' });
    expect(settle([], 300, 0).blocked).toBeNull();
  });

  const steps = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, 1)),
    { maxLength: 3 },
  );
  const offers = fc
    .array(steps, { maxLength: 4 })
    .map((all) => all.map((list, index) => offer(`P${index}`, ...list.map(([p, q, lot]) => [p, q, lot * q] as const))));

  it('shares out exactly what it supplies, and no other choice comes nearer', () => {
    const scenario = fc.record({ offers, price: fc.integer({ min: 1, max: 6 }), low: fc.nat(40), more: fc.nat(10) });
    fc.assert(
      fc.property(scenario, ({ offers: all, price, low, more }) => {
        const { answer, settled } = settle(all, price, low, low + more);
        const given = settled.shares.reduce((total, share) => total + share.givesPerWeek, 0);
        expect(given).toBe(settled.supply);
        const gap = Math.abs(settled.supply - settled.demand);
        for (const amount of everyAmount(answer.parts)) {
          expect(gap).toBeLessThanOrEqual(Math.max(0, low * 1000 - amount, amount - (low + more) * 1000));
        }
      }),
    );
  });
});

/** Every whole-unit amount that can be supplied, by brute force. */
function everyAmount(parts: ReturnType<typeof supplyAtPrice>['parts']): readonly number[] {
  let amounts = new Set([0]);
  for (const { kind, quantityPerWeek } of parts) {
    const next = new Set<number>();
    for (const amount of amounts) {
      if (kind === 'below') next.add(amount + quantityPerWeek);
      else {
        next.add(amount).add(amount + quantityPerWeek);
        if (kind === 'at') for (let part = 0; part < quantityPerWeek; part += 1000) next.add(amount + part);
      }
    }
    amounts = next;
  }
  return [...amounts];
}
