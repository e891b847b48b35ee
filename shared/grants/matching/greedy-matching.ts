import { type DraftAward, noAward, openAfter, pricesOf, resultOf } from './drafted-awards.ts';
import { fillGrant } from './fill-grant.ts';
import { grantNeeded } from './grant-needed.ts';
import type { Matching, MatchRequest, MatchResult } from './matching.ts';
import { producerRoom } from './matching-model.ts';

type Weighed = { readonly position: number; readonly draft: DraftAward; readonly value: bigint };

/**
 * Again and again the request that meets the most open demand for its money, forced ones first; ties to the smaller id.
 * For requests in the order of their ids. Null when the funds cannot pay it (several funds, forced requests).
 */
export function greedyMatching(matching: Matching): MatchResult | null {
  const drafts: DraftAward[] = matching.requests.map(noAward);
  for (;;) {
    const best = bestOf(matching, drafts);
    if (best === null) return resultOf(matching, drafts);
    drafts[best.position] = best.draft;
  }
}

function bestOf(matching: Matching, drafts: readonly DraftAward[]): Weighed | null {
  const open = openAfter(matching, drafts);
  const isForced = ({ id }: MatchRequest): boolean => matching.mustFund.includes(id);
  const waiting = matching.requests.some((request, at) => isForced(request) && drafts[at]?.isFunded === false);
  let best: Weighed | null = null;
  for (const [position, request] of matching.requests.entries()) {
    if (drafts[position]?.isFunded === true || (waiting && !isForced(request))) continue;
    if (matching.mustNotFund.includes(request.id) || isExcluded(matching, drafts, request)) continue;
    for (const draft of offers(matching, drafts, { request, open })) {
      const value = valueMet(matching, request, draft);
      if (value === 0n && !waiting) continue;
      const isBetter = best === null || value * BigInt(best.draft.grant) > best.value * BigInt(draft.grant);
      if (isBetter) best = { position, draft, value };
    }
  }
  return best;
}

function isExcluded({ requests }: Matching, drafts: readonly DraftAward[], { exclusive }: MatchRequest): boolean {
  return (
    exclusive !== null && requests.some((other, at) => other.exclusive === exclusive && drafts[at]?.isFunded === true)
  );
}

function valueMet(matching: Matching, { items }: MatchRequest, { added }: DraftAward): bigint {
  const priceOf = pricesOf(matching);
  return items.reduce((sum, { good }, index) => sum + BigInt(added[index] ?? 0) * BigInt(priceOf(good)), 0n);
}

type Offer = { readonly request: MatchRequest; readonly open: ReadonlyMap<string, number> };

/** What the request could get with the money that is left: one award, or one for each size. */
function offers(matching: Matching, drafts: readonly DraftAward[], { request, open }: Offer): readonly DraftAward[] {
  const demand = { openOf: (good: string) => open.get(good) ?? 0, priceOf: pricesOf(matching) };
  const room = roomFor(matching, drafts, request);
  const none = request.items.map(() => 0);
  const { least, most, sizes, items } = request;
  if (sizes !== null) {
    return sizes
      .filter((size) => size <= room)
      .map((size) => ({ grant: size, added: fillGrant(request, none, size, demand), isFunded: true }));
  }
  if (room < least) return [];
  const added = fillGrant(request, none, Math.min(most, room), demand);
  return [{ grant: Math.max(least, grantNeeded(items, added)), added, isFunded: true }];
}

function roomFor(matching: Matching, drafts: readonly DraftAward[], request: MatchRequest): number {
  const { requests, funds, groups } = matching;
  const given = (isIn: (other: MatchRequest) => boolean): number =>
    requests.reduce((sum, other, at) => (isIn(other) ? sum + (drafts[at]?.grant ?? 0) : sum), 0);
  const all = funds.reduce((sum, { balance, floor }) => sum + Math.max(0, balance - floor), 0);
  const producer = producerRoom(matching, request.producer);
  const share = groups.find(({ group }) => group === request.group)?.most ?? null;
  return Math.min(
    all - given(() => true),
    producer === null ? Number.POSITIVE_INFINITY : producer - given((other) => other.producer === request.producer),
    share === null ? Number.POSITIVE_INFINITY : share - given((other) => other.group === request.group),
  );
}
