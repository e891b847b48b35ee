import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import { amountWithin } from './amount-within.ts';
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

/** What is left for a producer: the rest of the limit, and the reservoir above its floor. */
export function roomFor(producer: string, { reservoir, awardedByProducer }: GrantState): GrantRoom {
  return {
    ofLimit: reservoir.limitPerProducer - (awardedByProducer.get(producer) ?? 0),
    ofReservoir: reservoir.balance - reservoir.floor,
  };
}

export type GrantRoom = { readonly ofLimit: number; readonly ofReservoir: number };

/**
 * Weighs one request against what is left: the most of it that the rest of the producer's limit and the reservoir above
 * its floor allow, and nothing below its minimum or between its sizes.
 */
export function weighRequest(request: GrantRequest, state: GrantState): WeighedRequest {
  const { ofLimit, ofReservoir } = roomFor(request.producer, state);
  return weighAmount(request, amountWithin(request, Math.min(ofLimit, ofReservoir)), state);
}

/** Weighs a request at a given award. A part of the amount adds a proportional part of the supply, rounded down. */
export function weighAmount(request: GrantRequest, award: Money, state: GrantState): WeighedRequest {
  const { ofLimit, ofReservoir } = roomFor(request.producer, state);
  const adds = award === 0 ? 0n : (BigInt(request.addsPerWeek) * BigInt(award)) / BigInt(request.amount);
  const openBefore = state.openDemand.get(request.product) ?? quantity(0);
  const meets = Math.max(0, Math.min(Number(adds), openBefore));
  const price = state.prices.get(request.product) ?? money(0);
  const limit = ofReservoir < ofLimit ? 'reservoir-floor' : 'producer-limit';
  const isCut = Math.min(ofLimit, ofReservoir) < request.amount;
  return {
    request,
    award,
    addsPerWeek: quantity(Number(adds)),
    openBefore,
    meetsPerWeek: quantity(meets),
    price,
    value: BigInt(meets) * BigInt(price),
    limitedBy: award === request.amount ? null : isCut ? limit : 'smaller-size',
  };
}

/** What stands after an award. */
export function afterAward(
  state: GrantState,
  { request, award, meetsPerWeek, openBefore }: WeighedRequest,
): GrantState {
  const { producer, product } = request;
  const awarded = money((state.awardedByProducer.get(producer) ?? 0) + award);
  return {
    ...state,
    reservoir: { ...state.reservoir, balance: money(state.reservoir.balance - award) },
    awardedByProducer: new Map(state.awardedByProducer).set(producer, awarded),
    openDemand: new Map(state.openDemand).set(product, quantity(openBefore - meetsPerWeek)),
  };
}

/** Below 0 when `a` comes first: more value met per money, compared without rounding; ties by request id. */
export function compareWeighed(a: WeighedRequest, b: WeighedRequest): number {
  const left = a.value * BigInt(b.award);
  const right = b.value * BigInt(a.award);
  if (left !== right) return left > right ? -1 : 1;
  return a.request.id < b.request.id ? -1 : a.request.id > b.request.id ? 1 : 0;
}
