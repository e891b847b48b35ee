import type { Election } from '../ballots/election.ts';
import { allocateByVotes, type VoteAllocation } from './allocate-by-votes.ts';
import { ruleFits } from './rule-fits.ts';
import type { TieRule, VoteRule } from './rule-settings.ts';

export type NamedRule = { readonly name: string; readonly rule: VoteRule };

/** What a group of members gets under one rule. */
export type GroupOutcome = {
  readonly group: string;
  readonly voters: number;
  /** Voters who chose none of the winners. */
  readonly withoutWinner: number;
  /** Winners chosen by a voter, summed over the group; divided by voters it is the mean. */
  readonly winnersChosen: number;
  /** Money units: each winner's cost in equal parts among those who chose it; the chosen winners' sum over all groups. */
  readonly costShare: number;
};

export type RuleOutcome = {
  readonly name: string;
  readonly allocation: VoteAllocation;
  readonly all: GroupOutcome;
  /** In the order of their names. */
  readonly groups: readonly GroupOutcome[];
};

export type RuleComparison = {
  /** In the order given, without those that the ballots do not fit. */
  readonly outcomes: readonly RuleOutcome[];
  /** By project: the names of the rules that fund it. */
  readonly fundedBy: readonly (readonly string[])[];
};

export type ComparisonQuestion = {
  readonly election: Election;
  readonly rules: readonly NamedRule[];
  readonly ties: TieRule;
  /** By ballot: the group its voter belongs to. */
  readonly groupOfBallot: readonly string[] | null;
};

/** All rules on the same ballots: who gets what, and what each group of members gets. */
export function compareRules({ election, rules, ties, groupOfBallot }: ComparisonQuestion): RuleComparison {
  const outcomes = rules
    .filter(({ rule }) => ruleFits(election, rule))
    .map(({ name, rule }) => {
      const allocation = allocateByVotes(election, rule, ties);
      return { name, allocation, ...outcomeOf(election, allocation.winners, groupOfBallot) };
    });
  const fundedBy = election.projects.map((_, project) =>
    outcomes.filter(({ allocation }) => allocation.winners.includes(project)).map(({ name }) => name),
  );
  return { outcomes, fundedBy };
}

type Counts = { voters: number; withoutWinner: number; winnersChosen: number; costShare: number };

function outcomeOf(
  election: Election,
  winners: readonly number[],
  groupOfBallot: readonly string[] | null,
): Pick<RuleOutcome, 'all' | 'groups'> {
  const perVoter = costPerVoter(election, winners);
  const all: Counts = { voters: 0, withoutWinner: 0, winnersChosen: 0, costShare: 0 };
  const groups = new Map<string, Counts>();
  for (const [index, { choices }] of election.ballots.entries()) {
    const shares = choices.map((choice) => perVoter.get(choice)).filter((share) => share !== undefined);
    const costShare = shares.reduce((sum, share) => sum + share, 0);
    add(all, shares.length, costShare);
    const group = groupOfBallot?.[index];
    if (group === undefined) continue;
    const counts = groups.get(group) ?? { voters: 0, withoutWinner: 0, winnersChosen: 0, costShare: 0 };
    add(counts, shares.length, costShare);
    groups.set(group, counts);
  }
  const named = [...groups].map(([group, counts]) => ({ group, ...counts }));
  return { all: { group: '', ...all }, groups: named.sort((a, b) => (a.group < b.group ? -1 : 1)) };
}

function add(counts: Counts, winnersChosen: number, costShare: number): void {
  counts.voters += 1;
  counts.winnersChosen += winnersChosen;
  counts.costShare += costShare;
  if (winnersChosen === 0) counts.withoutWinner += 1;
}

/** By winner that anybody chose. */
function costPerVoter({ ballots, projects }: Election, winners: readonly number[]): ReadonlyMap<number, number> {
  const voters = new Map(winners.map((winner) => [winner, 0]));
  for (const { choices } of ballots) {
    for (const choice of choices) {
      const count = voters.get(choice);
      if (count !== undefined) voters.set(choice, count + 1);
    }
  }
  return new Map(
    [...voters]
      .filter(([, count]) => count > 0)
      .map(([winner, count]) => [winner, (projects[winner]?.cost ?? 0) / count]),
  );
}
