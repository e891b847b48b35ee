import fc from 'fast-check';
import type { Matching, MatchRequest } from '../../../../shared/grants/matching/matching.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

export const plain = {
  limitPerProducer: null,
  leftByProducer: new Map(),
  groups: [],
  mustFund: [],
  mustNotFund: [],
} as const;

export const fund = (balance: number) => ({ id: 'fund', balance: money(balance), floor: money(0), pays: null });

/** A request of one good at `grant` minor units for a plan unit. */
export function request(id: string, given: Partial<MatchRequest> & Pick<MatchRequest, 'items'>): MatchRequest {
  return { id, producer: id, group: null, least: money(0), most: money(1e9), sizes: null, exclusive: null, ...given };
}

export const item = (good: string, units: number, grant: number) => ({
  good,
  most: quantity(units * 1000),
  grant: money(grant),
  adds: quantity(1000),
});

export const good = (id: string, units: number, price: number) => ({
  id,
  demand: quantity(units * 1000),
  price: money(price),
});

const arbitraryRequest = (goods: number) =>
  fc
    .record({
      producer: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
      group: fc.constantFrom(null, 'north', 'south'),
      bounds: fc.tuple(fc.nat(60_000), fc.nat(90_000)),
      sizes: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 3 }), {
        freq: 4,
      }),
      exclusive: fc.constantFrom(null, null, null, 'one of'),
      items: fc.uniqueArray(
        fc.record({
          good: fc.integer({ min: 0, max: goods - 1 }),
          most: fc.nat(80_000),
          grant: fc.nat(9_000),
          adds: fc.integer({ min: 1, max: 3_000 }),
        }),
        { selector: ({ good: k }) => k, maxLength: 3 },
      ),
    })
    .map(({ bounds: [least, more], sizes, items, ...rest }) => ({
      ...rest,
      least: money(least),
      most: money(least + more),
      sizes: sizes?.map(money) ?? null,
      items: items.map((one) => ({
        good: `K${one.good}`,
        most: quantity(one.most),
        grant: money(one.grant),
        adds: quantity(one.adds),
      })),
    }));

/** Questions with everything in them but forced requests and least shares, which can make them impossible. */
export const arbitraryMatching: fc.Arbitrary<Matching> = fc
  .record({
    goods: fc.array(fc.record({ demand: fc.nat(60_000), price: fc.nat(2_000) }), { minLength: 1, maxLength: 4 }),
    requests: fc.array(arbitraryRequest(4), { maxLength: 7 }),
    balances: fc.tuple(fc.nat(200_000), fc.nat(100_000), fc.nat(100_000)),
    isPooled: fc.boolean(),
    limitPerProducer: fc.option(fc.nat(150_000)),
    most: fc.option(fc.nat(100_000)),
  })
  .map(({ goods, requests, balances: [all, north, south], isPooled, limitPerProducer, most }) => ({
    ...plain,
    goods: [0, 1, 2, 3].map((k) => ({
      id: `K${k}`,
      demand: quantity(goods[k]?.demand ?? 0),
      price: money(goods[k]?.price ?? 0),
    })),
    requests: requests.map((one, at) => ({ ...one, id: `G${at}` })),
    funds: isPooled
      ? [
          { id: 'N', balance: money(north), floor: money(1_000), pays: ['north'] },
          { id: 'S', balance: money(south), floor: money(0), pays: ['south', 'north'] },
        ]
      : [{ id: 'all', balance: money(all), floor: money(500), pays: null }],
    limitPerProducer: limitPerProducer === null ? null : money(limitPerProducer),
    groups: most === null ? [] : [{ group: 'north', least: money(0), most: money(most) }],
  }));
