import type { Ballot, Election } from '../ballots/election.ts';
import type { UtilityName } from './rule-settings.ts';

/**
 * An election as columns, for one measure of utility. Equal ballots are one group, because equal voters always have
 * the same money. A supporter of project p is an entry from start[p] up to start[p + 1] in `group` and `share`;
 * his utility is share times unit[p], so that all sums of shares are whole numbers.
 */
export type Electorate = {
  readonly voters: number;
  readonly budget: number;
  /** Ballots in each group. */
  readonly weight: Float64Array;
  readonly start: Int32Array;
  readonly group: Int32Array;
  readonly share: Float64Array;
  /** By project: cost, utility of one share, and the sum of weight times share. */
  readonly cost: Float64Array;
  readonly unit: Float64Array;
  readonly shares: Float64Array;
  /** Projects with the same number from 0 exclude each other; -1 excludes none. */
  readonly exclusive: Int32Array;
};

type GroupedBallot = { readonly choices: readonly number[]; readonly shares: readonly number[]; weight: number };

/** Groups the ballots and turns them round: from projects by ballot to supporters by project. */
export function electorateOf(election: Election, utility: UtilityName): Electorate {
  const groups = groupBallots(election.ballots, utility);
  const size = election.projects.length;
  const start = new Int32Array(size + 1);
  for (const { choices } of groups) for (const choice of choices) start[choice + 1] = (start[choice + 1] ?? 0) + 1;
  for (let project = 0; project < size; project += 1)
    start[project + 1] = (start[project + 1] ?? 0) + (start[project] ?? 0);
  const entries = start[size] ?? 0;
  const [group, share] = [new Int32Array(entries), new Float64Array(entries)];
  const [shares, next] = [new Float64Array(size), start.slice()];
  for (const [index, ballot] of groups.entries()) {
    for (const [place, choice] of ballot.choices.entries()) {
      const at = next[choice] ?? 0;
      const worth = ballot.shares[place] ?? 0;
      group[at] = index;
      share[at] = worth;
      shares[choice] = (shares[choice] ?? 0) + worth * ballot.weight;
      next[choice] = at + 1;
    }
  }
  const cost = Float64Array.from(election.projects, (project) => project.cost);
  const unit = cost.map((amount) => (utility === 'cost' && amount > 0 ? amount : 1));
  const weight = Float64Array.from(groups, (ballot) => ballot.weight);
  const { budget, ballots } = election;
  return {
    voters: ballots.length,
    budget,
    weight,
    start,
    group,
    share,
    cost,
    unit,
    shares,
    exclusive: exclusives(election),
  };
}

function groupBallots(ballots: readonly Ballot[], utility: UtilityName): readonly GroupedBallot[] {
  const groups = new Map<string, GroupedBallot>();
  for (const ballot of ballots) {
    const worth = sharesOf(ballot, utility);
    const order = ballot.choices.map((_, place) => place).filter((place) => (worth?.[place] ?? 1) > 0);
    order.sort((a, b) => (ballot.choices[a] ?? 0) - (ballot.choices[b] ?? 0));
    const choices = order.map((place) => ballot.choices[place] ?? 0);
    const shares = order.map((place) => worth?.[place] ?? 1);
    const key = worth === null ? choices.join() : `${choices.join()}:${shares.join()}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { choices, shares, weight: 1 });
    else known.weight += 1;
  }
  return [...groups.values()];
}

/** Null: every choice counts as one share. */
function sharesOf({ choices, points }: Ballot, utility: UtilityName): readonly number[] | null {
  switch (utility) {
    case 'cost':
    case 'card':
      return null;
    case 'points':
      return points ?? choices.map(() => 0);
    case 'borda':
      return choices.map((_, place) => choices.length - place - 1);
  }
}

function exclusives({ projects }: Election): Int32Array {
  const names = [...new Set(projects.map(({ exclusive }) => exclusive))].filter((name) => name !== null);
  const numbers = new Map(names.map((name, index) => [name, index]));
  return Int32Array.from(projects, ({ exclusive }) => (exclusive === null ? -1 : (numbers.get(exclusive) ?? -1)));
}
