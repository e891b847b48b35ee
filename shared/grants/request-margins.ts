import { money } from '../quantities/money.ts';
import { allocateGrants, type GrantCase } from './allocate-grants.ts';
import type { NamedMethod } from './allocation-method.ts';
import { electionOfRequests, type VotedCase } from './election-of-requests.ts';
import { type Margin, marginOf } from './rules/margin-of.ts';

/** What would have to change for one request to be funded; `null` when it takes no part. */
export type RequestMargin = { readonly request: string; readonly margin: Margin | null };

/**
 * The margin of every request under one method. Under a rule on ballots it is that of the smallest size a request can be
 * funded in; under open demand only more money in the fund is tried, for votes do not count and a smaller amount adds
 * less. What a matching's margins are a solver must say (matching/match-margin.ts): none is told here.
 */
export function requestMargins(
  voted: VotedCase,
  { method }: NamedMethod,
  onProgress: (done: number, total: number) => void,
): readonly RequestMargin[] {
  const { requests } = voted.grants;
  const found = method.kind === 'open-demand' ? null : electionOfRequests(voted);
  const known = new Map<number, ReadonlySet<number>>();
  return requests.map(({ id }, index) => {
    const margin =
      method.kind === 'open-demand' || found === null ? openDemandMargin(voted.grants, id) : votedMargin(id);
    onProgress(index + 1, requests.length);
    return { request: id, margin };
  });

  function votedMargin(id: string): Margin | null {
    if (method.kind !== 'votes' || found === null) return null;
    const { election, picks } = found;
    const positions = picks.flatMap(({ request }, position) => (request === id ? [position] : []));
    const margins = positions.map((project) => marginOf({ ...method, election, project, known }));
    return margins.find(({ kind }) => kind === 'funded') ?? margins.at(-1) ?? null;
  }
}

function openDemandMargin(grants: GrantCase, id: string): Margin | null {
  if (grants.barred?.has(id)) return null;
  if (isFunded(grants, id)) return { kind: 'funded' };
  const { reservoir } = grants;
  const budget = Math.max(0, reservoir.balance - reservoir.floor);
  const withBudget = (all: number): GrantCase => {
    return { ...grants, reservoir: { ...reservoir, balance: money(reservoir.floor + all) } };
  };
  const most = Math.max(4 * budget, budget + (grants.requests.find((one) => one.id === id)?.amount ?? 0));
  const isEnough = (all: number) => isFunded(withBudget(all), id);
  if (!isEnough(most)) return { kind: 'not-funded', cost: null, budget: null, voters: null };
  let [tooLittle, enough] = [budget, most];
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return { kind: 'not-funded', cost: null, budget: enough, voters: null };
}

function isFunded(grants: GrantCase, id: string): boolean {
  return allocateGrants(grants).awards.some(({ request, award }) => request.id === id && award > 0);
}
