import type { Ballot } from '../ballots/election.ts';
import type { UtilityName } from './rule-settings.ts';

/** A ballot as the rule sees it: supported projects in rising order, the shares beside them, and how many cast it. */
export type GroupedBallot = {
  readonly choices: Int32Array;
  readonly shares: Float64Array;
  readonly hash: number;
  /** The next group with the same hash. */
  readonly next: GroupedBallot | undefined;
  weight: number;
};

/** Equal ballots as one, in the order in which they first occur. */
export function groupBallots(ballots: readonly Ballot[], utility: UtilityName): readonly GroupedBallot[] {
  const byHash = new Map<number, GroupedBallot>();
  const groups: GroupedBallot[] = [];
  const longest = ballots.reduce((most, { choices }) => Math.max(most, choices.length), 0);
  const scratch = { choices: new Int32Array(longest), shares: new Float64Array(longest) };
  for (const ballot of ballots) {
    const length = sortInto(scratch, ballot, utility);
    const hash = hashOf(scratch, length);
    const first = byHash.get(hash);
    const known = findEqual(first, scratch, length);
    if (known !== undefined) {
      known.weight += 1;
      continue;
    }
    const { choices, shares } = scratch;
    const group = { choices: choices.slice(0, length), shares: shares.slice(0, length), hash, next: first, weight: 1 };
    byHash.set(hash, group);
    groups.push(group);
  }
  return groups;
}

type Columns = { readonly choices: Int32Array; readonly shares: Float64Array };

/** Sorts by insertion: ballots are short, and there are many. Returns how many choices have a share above zero. */
function sortInto({ choices, shares }: Columns, ballot: Ballot, utility: UtilityName): number {
  let length = 0;
  for (let place = 0; place < ballot.choices.length; place += 1) {
    const share = shareOf(ballot, place, utility);
    if (share <= 0) continue;
    const choice = ballot.choices[place] ?? 0;
    let at = length;
    while (at > 0 && (choices[at - 1] ?? 0) > choice) {
      choices[at] = choices[at - 1] ?? 0;
      shares[at] = shares[at - 1] ?? 0;
      at -= 1;
    }
    choices[at] = choice;
    shares[at] = share;
    length += 1;
  }
  return length;
}

/** What the choice is worth to the voter, in units of the project. */
export function shareOf({ choices, points }: Ballot, place: number, utility: UtilityName): number {
  switch (utility) {
    case 'cost':
    case 'card':
      return 1;
    case 'points':
      return points?.[place] ?? 0;
    case 'borda':
      return choices.length - place - 1;
  }
}

function hashOf({ choices, shares }: Columns, length: number): number {
  let hash = length;
  for (let at = 0; at < length; at += 1) {
    hash = Math.imul(hash ^ (choices[at] ?? 0), 0x9e3779b1);
    hash = Math.imul((hash ^ (hash >>> 15)) + (shares[at] ?? 0), 0x85ebca6b);
  }
  return hash ^ (hash >>> 13);
}

function findEqual(first: GroupedBallot | undefined, { choices, shares }: Columns, length: number) {
  for (let group = first; group !== undefined; group = group.next) {
    if (group.choices.length !== length) continue;
    let at = 0;
    while (at < length && group.choices[at] === choices[at] && group.shares[at] === shares[at]) at += 1;
    if (at === length) return group;
  }
  return undefined;
}
