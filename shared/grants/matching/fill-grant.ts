import { type Added, bestFirst, grantNeeded } from './grant-needed.ts';
import type { MatchRequest } from './matching.ts';

export type OpenDemand = { readonly openOf: (good: string) => number; readonly priceOf: (good: string) => number };

/** Adds to what a request adds already as much as a grant pays for and demand is open for, best value first. */
export function fillGrant(request: MatchRequest, start: Added, grant: number, open: OpenDemand): Added {
  const { items } = request;
  const added = [...start];
  for (const index of bestFirst(items, open.priceOf)) {
    const item = items[index];
    if (item === undefined || open.priceOf(item.good) === 0) continue;
    const before = added[index] ?? 0;
    // The start has been taken from open demand already.
    const most = Math.min(item.most, before + open.openOf(item.good));
    added[index] = most;
    if (grantNeeded(items, added) <= grant) continue;
    const rest = added.map((x, place) => (place === index ? 0 : x));
    const left = Math.max(0, grant - grantNeeded(items, rest));
    const pays = Number((BigInt(left) * BigInt(item.adds)) / BigInt(item.grant));
    added[index] = Math.max(before, Math.min(most, pays));
  }
  return added;
}

/** Takes away until the grant pays for the rest, least value for money first. */
export function trimToGrant(request: MatchRequest, start: Added, grant: number, open: OpenDemand): Added {
  const { items } = request;
  const added = [...start];
  for (const index of [...bestFirst(items, open.priceOf)].reverse()) {
    const item = items[index];
    const over = grantNeeded(items, added) - grant;
    if (item === undefined || item.grant === 0 || over <= 0) continue;
    const away = Number((BigInt(over) * BigInt(item.adds) + BigInt(item.grant) - 1n) / BigInt(item.grant));
    added[index] = Math.max(0, (added[index] ?? 0) - away);
  }
  return added;
}
