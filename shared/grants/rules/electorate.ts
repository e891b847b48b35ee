import type { Election } from '../ballots/election.ts';
import { groupBallots, shareOf } from './group-ballots.ts';
import type { UtilityName } from './rule-settings.ts';

/** What greedy looks at: by project its cost, the utility of one share, and the sum of all voters' shares. */
export type ProjectTotals = {
  readonly budget: number;
  readonly cost: Float64Array;
  readonly unit: Float64Array;
  readonly shares: Float64Array;
  /** Projects with the same number from 0 exclude each other; -1 excludes none. */
  readonly exclusive: Int32Array;
};

/**
 * An election as columns, for one measure of utility. Equal ballots are one group, because equal voters always have
 * the same money. A supporter of project p is an entry from start[p] up to start[p + 1] in `group` and `share`;
 * his utility is share times unit[p], so that all sums of shares are whole numbers.
 */
export type Electorate = ProjectTotals & {
  readonly voters: number;
  /** Ballots in each group. */
  readonly weight: Float64Array;
  readonly start: Int32Array;
  readonly group: Int32Array;
  readonly share: Float64Array;
};

/** Adds up the shares of every project, without grouping. */
export function totalsOf(election: Election, utility: UtilityName): ProjectTotals {
  const { projects, ballots, budget } = election;
  const shares = new Float64Array(projects.length);
  for (const ballot of ballots) {
    const { choices } = ballot;
    for (let place = 0; place < choices.length; place += 1) {
      const choice = choices[place] ?? 0;
      shares[choice] = (shares[choice] ?? 0) + shareOf(ballot, place, utility);
    }
  }
  const cost = Float64Array.from(projects, (project) => project.cost);
  const unit = cost.map((amount) => (utility === 'cost' && amount > 0 ? amount : 1));
  return { budget, cost, unit, shares, exclusive: exclusives(election) };
}

/** Groups the ballots and turns them round: from projects by ballot to supporters by project. */
export function electorateOf(election: Election, utility: UtilityName): Electorate {
  const groups = groupBallots(election.ballots, utility);
  const size = election.projects.length;
  const start = new Int32Array(size + 1);
  for (const { choices } of groups) for (const choice of choices) start[choice + 1] = (start[choice + 1] ?? 0) + 1;
  for (let project = 0; project < size; project += 1) {
    start[project + 1] = (start[project + 1] ?? 0) + (start[project] ?? 0);
  }
  const entries = start[size] ?? 0;
  const [group, share, next] = [new Int32Array(entries), new Float64Array(entries), start.slice()];
  for (let index = 0; index < groups.length; index += 1) {
    const { choices = [], shares = [] } = groups[index] ?? {};
    for (let place = 0; place < choices.length; place += 1) {
      const at = next[choices[place] ?? 0] ?? 0;
      group[at] = index;
      share[at] = shares[place] ?? 0;
      next[choices[place] ?? 0] = at + 1;
    }
  }
  const weight = Float64Array.from(groups, (ballot) => ballot.weight);
  return { ...totalsOf(election, utility), voters: election.ballots.length, weight, start, group, share };
}

function exclusives({ projects }: Election): Int32Array {
  const names = [...new Set(projects.map(({ exclusive }) => exclusive))].filter((name) => name !== null);
  const numbers = new Map(names.map((name, index) => [name, index]));
  return Int32Array.from(projects, ({ exclusive }) => (exclusive === null ? -1 : (numbers.get(exclusive) ?? -1)));
}
