import { money } from '../../quantities/money.ts';
import { quantity } from '../../quantities/quantity.ts';
import type { Added } from './grant-needed.ts';
import type { MatchAward, Matching, MatchRequest, MatchResult } from './matching.ts';
import { payFromFunds } from './pay-from-funds.ts';

/** An award while it is being worked out, by position of its request. */
export type DraftAward = { readonly grant: number; readonly added: Added; readonly isFunded: boolean };

export const noAward = ({ items }: MatchRequest): DraftAward => ({
  grant: 0,
  added: items.map(() => 0),
  isFunded: false,
});

export const pricesOf = ({ goods }: Matching): ((good: string) => number) => {
  const prices = new Map(goods.map(({ id, price }) => [id, price as number]));
  return (good) => prices.get(good) ?? 0;
};

/** Demand left open by good. */
export function openAfter({ goods, requests }: Matching, drafts: readonly DraftAward[]): Map<string, number> {
  const open = new Map(goods.map(({ id, demand }) => [id, demand as number]));
  for (const [position, { items }] of requests.entries()) {
    for (const [index, { good }] of items.entries()) {
      open.set(good, (open.get(good) ?? 0) - (drafts[position]?.added[index] ?? 0));
    }
  }
  return open;
}

/** Null when the funds cannot pay the grants. */
export function resultOf(matching: Matching, drafts: readonly DraftAward[]): MatchResult | null {
  const paid = payFromFunds(
    matching,
    drafts.map(({ grant }) => grant),
  );
  if (paid === null) return null;
  const priceOf = pricesOf(matching);
  const awards = matching.requests.map(({ id, items }, position): MatchAward => {
    const { grant, added } = drafts[position] ?? { grant: 0, added: [] };
    const meets = items.flatMap(({ good }, index) => {
      const x = added[index] ?? 0;
      return x === 0 ? [] : [{ good, quantity: quantity(x) }];
    });
    const value = meets.reduce((sum, met) => sum + BigInt(met.quantity) * BigInt(priceOf(met.good)), 0n);
    return { request: id, grant: money(grant), meets, value, paidBy: paid[position] ?? [] };
  });
  return {
    awards,
    value: awards.reduce((sum, { value }) => sum + value, 0n),
    granted: money(awards.reduce((sum, { grant }) => sum + grant, 0)),
  };
}
