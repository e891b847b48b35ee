import { money } from '../../quantities/money.ts';
import { quantity } from '../../quantities/quantity.ts';
import type { GrantCase, GrantPick } from '../allocate-grants.ts';
import type { Matching, MatchResult } from './matching.ts';

/**
 * The question behind a case of requests: the reservoir above its floor, each request for one good in proportion to its
 * amount, what the limit per producer leaves after earlier grants. Requests that may not take part are kept out.
 */
export function matchingOfCase({ requests, openDemand, prices, reservoir, outstanding, barred }: GrantCase): Matching {
  const products = new Set(requests.map(({ product }) => product));
  const left = [...(outstanding ?? [])].map(([producer, amount]): [string, ReturnType<typeof money>] => {
    return [producer, money(Math.max(0, reservoir.limitPerProducer - amount))];
  });
  return {
    goods: [...products].map((id) => ({
      id,
      demand: quantity(Math.max(0, openDemand.get(id) ?? 0)),
      price: prices.get(id) ?? money(0),
    })),
    requests: requests.map(({ id, producer, product, amount, addsPerWeek, minimumAmount, sizes, exclusiveGroup }) => ({
      id,
      producer,
      group: null,
      least: minimumAmount ?? money(0),
      most: amount,
      sizes: sizes === undefined ? null : [...new Set([...sizes, amount])],
      exclusive: exclusiveGroup ?? null,
      items: [{ good: product, most: addsPerWeek, grant: amount, adds: addsPerWeek }],
    })),
    funds: [{ id: 'reservoir', balance: reservoir.balance, floor: reservoir.floor, pays: null }],
    limitPerProducer: reservoir.limitPerProducer,
    leftByProducer: new Map(left),
    groups: [],
    mustFund: [],
    mustNotFund: [...(barred?.keys() ?? [])].filter((id) => requests.some((request) => request.id === id)),
  };
}

/** What is awarded, for `awardInOrder`: the request that meets most value for its money first. */
export function picksOf({ awards }: MatchResult): readonly GrantPick[] {
  return awards
    .filter(({ grant }) => grant > 0)
    .toSorted((a, b) => {
      const [left, right] = [a.value * BigInt(b.grant), b.value * BigInt(a.grant)];
      return left === right ? (a.request < b.request ? -1 : 1) : left > right ? -1 : 1;
    })
    .map(({ request, grant }) => ({ request, amount: grant }));
}
