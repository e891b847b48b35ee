import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { GrantLimit, GrantReservoir } from './grant-award.ts';
import type { GrantRequest } from './grant-request.ts';

/** What stands while awards are being made, one after the other. */
export type GrantState = {
  readonly reservoir: GrantReservoir;
  readonly awardedByProducer: ReadonlyMap<string, Money>;
  readonly openDemand: ReadonlyMap<string, Quantity>;
  readonly prices: ReadonlyMap<string, Money>;
};

/** A request as it stands at this moment: what it could get and what that would meet. */
export type WeighedRequest = {
  readonly request: GrantRequest;
  readonly award: Money;
  readonly addsPerWeek: Quantity;
  readonly openBefore: Quantity;
  readonly meetsPerWeek: Quantity;
  readonly price: Money;
  /** meetsPerWeek times price, in thousandths of a minor unit; exact. */
  readonly value: bigint;
  readonly limitedBy: GrantLimit | null;
};

/**
 * Weighs one request against what is left: award = min(amount asked, rest of the producer's limit, reservoir above
 * its floor). A part of the amount adds a proportional part of the supply, rounded down to a thousandth.
 */
export function weighRequest(request: GrantRequest, state: GrantState): WeighedRequest {
  const { reservoir } = state;
  const ofLimit = reservoir.limitPerProducer - (state.awardedByProducer.get(request.producer) ?? 0);
  const ofReservoir = reservoir.balance - reservoir.floor;
  const award = money(Math.max(0, Math.min(request.amount, ofLimit, ofReservoir)));
  const adds = award === 0 ? 0n : (BigInt(request.addsPerWeek) * BigInt(award)) / BigInt(request.amount);
  const openBefore = state.openDemand.get(request.product) ?? quantity(0);
  const meets = Math.max(0, Math.min(Number(adds), openBefore));
  const price = state.prices.get(request.product) ?? money(0);
  return {
    request,
    award,
    addsPerWeek: quantity(Number(adds)),
    openBefore,
    meetsPerWeek: quantity(meets),
    price,
    value: BigInt(meets) * BigInt(price),
    limitedBy: award === request.amount ? null : ofReservoir < ofLimit ? 'reservoir-floor' : 'producer-limit',
  };
}

/** Below 0 when `a` comes first: more value met per money, compared without rounding; ties by request id. */
export function compareWeighed(a: WeighedRequest, b: WeighedRequest): number {
  const left = a.value * BigInt(b.award);
  const right = b.value * BigInt(a.award);
  if (left !== right) return left > right ? -1 : 1;
  return a.request.id < b.request.id ? -1 : a.request.id > b.request.id ? 1 : 0;
}
