import type { Money } from '../quantities/money.ts';
import { type Quantity, quantityScale } from '../quantities/quantity.ts';
import { scaleHalfUp } from '../quantities/scale-half-up.ts';
import { shareOut } from '../quantities/share-out.ts';
import type { VotedBallot } from './election-of-requests.ts';
import type { GrantRequest } from './grant-request.ts';
import type { GrantVote } from './grant-vote.ts';

export type DemandVote = {
  readonly vote: Pick<GrantVote, 'source' | 'voteType' | 'mostPoints'>;
  readonly requests: readonly Pick<GrantRequest, 'id' | 'product'>[];
  /** Open a week, by product code. */
  readonly openDemand: ReadonlyMap<string, Quantity>;
  readonly prices: ReadonlyMap<string, Money>;
  /** By product code: what each household wants of it, in any one unit; all lists in the same order of households. */
  readonly wanted: ReadonlyMap<string, readonly number[]>;
};

/**
 * The ballots of households by what they lack. The open demand of a product is shared out among the households that want
 * it, by what they want; a request is worth to a household the value of its part, in minor units a week, at least 1. It
 * approves of every request worth something to it, or ranks them by worth, or gives the worth as points; beside members'
 * ballots its points are brought to their scale, its best request getting the most. Who lacks nothing has no ballot. They
 * are in the order of what they say, so that no place tells whose one is.
 */
export function demandBallots({ vote, requests, openDemand, prices, wanted }: DemandVote): readonly VotedBallot[] {
  const worths = new Map(
    [...wanted].map(([product, amounts]) => [
      product,
      worthsOf({ open: openDemand.get(product) ?? 0, price: prices.get(product) ?? 0, amounts }),
    ]),
  );
  const byId = requests.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const households = Math.max(0, ...[...wanted.values()].map(({ length }) => length));
  const ballots = Array.from({ length: households }, (_, household) => {
    const worth = byId.flatMap(({ id, product }) => {
      const value = worths.get(product)?.[household] ?? 0;
      return value > 0 ? [{ id, value }] : [];
    });
    return ballotOf(worth, vote);
  });
  const keyed = ballots.flatMap((ballot) =>
    ballot.requests.length === 0 ? [] : [{ ballot, key: JSON.stringify([ballot.requests, ballot.points]) }],
  );
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ ballot }) => ballot);
}

type Wanted = { readonly open: number; readonly price: number; readonly amounts: readonly number[] };

function worthsOf({ open, price, amounts }: Wanted): readonly number[] {
  if (open <= 0 || !amounts.some((amount) => amount > 0)) return amounts.map(() => 0);
  return shareOut(open, amounts).shares.map((share) =>
    share > 0 ? Math.max(1, scaleHalfUp(share, price, quantityScale)) : 0,
  );
}

type Worth = { readonly id: string; readonly value: number };

function ballotOf(worth: readonly Worth[], { source, voteType, mostPoints }: DemandVote['vote']): VotedBallot {
  const ids = worth.map(({ id }) => id);
  switch (voteType) {
    case 'approval':
      return { group: null, requests: ids, points: null };
    case 'ordinal': {
      const ranked = worth.toSorted((a, b) => b.value - a.value);
      return { group: null, requests: ranked.map(({ id }) => id), points: null };
    }
    case 'scoring': {
      const most = Math.max(1, ...worth.map(({ value }) => value));
      const scaled = (value: number) => Math.max(1, Math.round((value * mostPoints) / most));
      const points = worth.map(({ value }) => (source.kind === 'both' ? scaled(value) : value));
      return { group: null, requests: ids, points };
    }
  }
}
