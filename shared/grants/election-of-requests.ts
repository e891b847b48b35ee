import type { Money } from '../quantities/money.ts';
import type { GrantCase, GrantPick } from './allocate-grants.ts';
import { amountsWithin } from './amount-within.ts';
import type { Election } from './ballots/election.ts';
import type { GrantBallot, GrantVoteType } from './grant-vote.ts';
import { withTiers } from './rules/with-tiers.ts';

/** `counts`: as how many voters it counts; 1 when left out. */
export type VotedBallot = Pick<GrantBallot, 'group' | 'requests' | 'points'> & { readonly counts?: number };

/** Requests with the ballots on them. */
export type VotedCase = {
  readonly grants: GrantCase;
  readonly voteType: GrantVoteType;
  readonly ballots: readonly VotedBallot[];
  readonly currency: string;
  readonly moneyDigits: number;
};

export type RequestElection = {
  readonly election: Election;
  /** By project: the request and the amount that it stands for. */
  readonly picks: readonly GrantPick[];
};

/**
 * The election on those requests that may take part and fit somewhere, in the order of their ids: each costs the most
 * it can be awarded, its smaller sizes or its minimum are projects beside it of which one is funded. The budget is what
 * the reservoir holds above its floor. A choice of a request that takes no part is left out; its ballot stays.
 */
export function electionOfRequests({ grants, voteType, ballots, currency, moneyDigits }: VotedCase): RequestElection {
  const { reservoir, requests, barred, outstanding } = grants;
  const budget = Math.max(0, reservoir.balance - reservoir.floor);
  const room = (producer: string) => Math.min(budget, reservoir.limitPerProducer - (outstanding?.get(producer) ?? 0));
  const asked = requests
    .filter(({ id }) => !barred?.has(id))
    .map((request) => ({ request, amounts: amountsWithin(request, room(request.producer)) }))
    .filter(({ amounts }) => amounts.length > 0)
    .toSorted((a, b) => (a.request.id < b.request.id ? -1 : 1));
  const positions = new Map(asked.map(({ request }, position) => [request.id, position]));
  const projects = asked.map(({ request, amounts }) => ({
    id: request.id,
    name: `${request.producer}: ${request.purpose}`,
    cost: amounts[0] ?? 0,
    exclusive: request.exclusiveGroup ?? null,
  }));
  const plain: Election = {
    ...{ voteType, currency, moneyDigits, pointDigits: 0, budget, projects },
    ballots: ballots.flatMap((ballot) => {
      const one = placed(ballot, positions);
      return Array.from({ length: ballot.counts ?? 1 }, () => one);
    }),
  };
  const tiers = asked.map(({ amounts }, project) => ({ project, costs: amounts.slice(1) }));
  const { election, requestOf } = withTiers(plain, tiers);
  const picks = election.projects.map(({ cost }, project) => ({
    request: asked[requestOf[project] ?? 0]?.request.id ?? '',
    amount: cost as Money,
  }));
  return { election, picks };
}

function placed(
  { requests, points }: VotedBallot,
  positions: ReadonlyMap<string, number>,
): Election['ballots'][number] {
  const kept = requests.flatMap((id, at) => {
    const position = positions.get(id);
    return position === undefined ? [] : [{ position, points: points?.[at] ?? 0 }];
  });
  return {
    choices: kept.map(({ position }) => position),
    points: points === null ? null : kept.map((one) => one.points),
  };
}
