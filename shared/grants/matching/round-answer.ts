import { type DraftAward, noAward, openAfter, pricesOf, resultOf } from './drafted-awards.ts';
import { fillGrant, type OpenDemand, trimToGrant } from './fill-grant.ts';
import { grantNeeded } from './grant-needed.ts';
import type { Matching, MatchRequest, MatchResult } from './matching.ts';
import { matchingModel } from './matching-model.ts';
import type { ModelAnswer } from './solve-model.ts';

/** The solver's tolerance in thousandths of a unit: 12,345.9999 of them are 12,346. */
const nearly = 1e-3;

/**
 * The solver's answer in whole thousandths and whole minor units: units are rounded down, grants are what they take,
 * rounded up; what that costs beyond a limit is taken from the award with the most above its minimum, and what a grant
 * could still pay for is added. Null when a limit cannot be kept so, or the funds cannot pay.
 */
export function roundAnswer(matching: Matching, answer: ModelAnswer): MatchResult | null {
  const whole = wholeUnits(matching, answer);
  const paid = matching.requests.map((request, at) =>
    paidFor(request, whole[at] ?? noAward(request), answer.grants[at] ?? 0),
  );
  const within = underSums(matching, paid);
  return within === null ? null : resultOf(matching, filled(matching, within));
}

function wholeUnits({ goods, requests }: Matching, { funded, units }: ModelAnswer): readonly DraftAward[] {
  const open = new Map(goods.map(({ id, demand }) => [id, demand as number]));
  return requests.map((request, at) => {
    if (funded[at] !== true) return noAward(request);
    const added = request.items.map(({ good, most }, index) => {
      const wanted = Math.floor((units[at]?.[index] ?? 0) + nearly);
      const x = Math.max(0, Math.min(most, wanted, open.get(good) ?? 0));
      open.set(good, (open.get(good) ?? 0) - x);
      return x;
    });
    return { grant: 0, added, isFunded: true };
  });
}

const ignored: OpenDemand = { openOf: () => 0, priceOf: () => 1 };

function paidFor(request: MatchRequest, draft: DraftAward, wanted: number): DraftAward {
  const { sizes, least, most, items } = request;
  if (!draft.isFunded) return draft;
  if (sizes !== null) {
    const grant = sizes.reduce<number>(
      (best, size) => (Math.abs(size - wanted) < Math.abs(best - wanted) ? size : best),
      sizes[0] ?? 0,
    );
    return { ...draft, grant, added: trimToGrant(request, draft.added, grant, ignored) };
  }
  const grant = Math.min(most, Math.max(least, grantNeeded(items, draft.added)));
  return { ...draft, grant, added: trimToGrant(request, draft.added, grant, ignored) };
}

/** Limits on grants together, one after the other; a fund for everybody is one of them. */
function underSums(matching: Matching, start: readonly DraftAward[]): readonly DraftAward[] | null {
  const { sums, funds } = matchingModel(matching);
  const everybody = matching.requests.map((_, at) => at);
  const all = funds.reduce((sum, { limit }) => sum + limit, 0);
  const limits = [...sums, { of: everybody, least: null, most: all }];
  let drafts: readonly DraftAward[] | null = start;
  for (const { of, most } of limits) {
    if (most !== null && drafts !== null) drafts = cutTo(matching, drafts, { of, most });
  }
  for (const { of, least } of limits) {
    if (least !== null && drafts !== null) drafts = raiseTo(matching, drafts, { of, least });
  }
  return drafts;
}

const given = (drafts: readonly DraftAward[], of: readonly number[]): number =>
  of.reduce((sum, at) => sum + (drafts[at]?.grant ?? 0), 0);

type Most = { readonly of: readonly number[]; readonly most: number };

function cutTo(matching: Matching, start: readonly DraftAward[], { of, most }: Most): readonly DraftAward[] | null {
  const drafts = [...start];
  const demand = { openOf: () => 0, priceOf: pricesOf(matching) };
  const spare = (at: number): number => {
    const request = matching.requests[at];
    const isFixed = request === undefined || request.sizes !== null || drafts[at]?.isFunded !== true;
    return isFixed ? 0 : (drafts[at]?.grant ?? 0) - request.least;
  };
  for (let over = given(drafts, of) - most; over > 0; over = given(drafts, of) - most) {
    const at = of.reduce((best, one) => (spare(one) > spare(best) ? one : best), of[0] ?? -1);
    const [request, draft] = [matching.requests[at], drafts[at]];
    if (spare(at) <= 0 || request === undefined || draft === undefined) return null;
    const grant = draft.grant - Math.min(over, spare(at));
    drafts[at] = { ...draft, grant, added: trimToGrant(request, draft.added, grant, demand) };
  }
  return drafts;
}

type Least = { readonly of: readonly number[]; readonly least: number };

function raiseTo(
  { requests }: Matching,
  start: readonly DraftAward[],
  { of, least }: Least,
): readonly DraftAward[] | null {
  const drafts = [...start];
  for (const at of of) {
    const [request, draft] = [requests[at], drafts[at]];
    if (request === undefined || draft === undefined || request.sizes !== null || !draft.isFunded) continue;
    const under = least - given(drafts, of);
    const grant = draft.grant + Math.max(0, Math.min(under, request.most - draft.grant));
    drafts[at] = { ...draft, grant };
  }
  return given(drafts, of) >= least ? drafts : null;
}

function filled(matching: Matching, start: readonly DraftAward[]): readonly DraftAward[] {
  const drafts = [...start];
  const priceOf = pricesOf(matching);
  for (const [at, request] of matching.requests.entries()) {
    const draft = drafts[at];
    if (draft?.isFunded !== true) continue;
    const open = openAfter(matching, drafts);
    const added = fillGrant(request, draft.added, draft.grant, { openOf: (good) => open.get(good) ?? 0, priceOf });
    drafts[at] = { ...draft, added };
  }
  return drafts;
}
