import { type AllocationFrame, voteFrames } from './allocation-frames.ts';
import type { Ballot, BallotProject, Election } from './ballots/election.ts';
import type { PabulibFile } from './ballots/read-pabulib.ts';
import { allocateByVotes } from './rules/allocate-by-votes.ts';
import { voteRuleByName, voteRuleNames } from './rules/rule-by-name.ts';
import { ruleFits } from './rules/rule-fits.ts';
import { utilityNames, type VoteRule } from './rules/rule-settings.ts';

/** What one rule comes to in an election from elsewhere. Amounts are in its money units. */
export type ElectionOutcome = {
  readonly name: string;
  readonly rule: VoteRule;
  /** Positions in `projects`, in the order of selection. */
  readonly winners: readonly number[];
  readonly totalCost: number;
  /** Voters who chose none of the winners, empty ballots among them. */
  readonly withoutWinner: number;
  /** Winners that a voter chose, summed over all voters. */
  readonly winnersChosen: number;
  readonly frames: readonly AllocationFrame[];
};

/** An election under several rules, without its ballots. */
export type ElectionComparison = {
  readonly kind: 'compared';
  readonly meta: ReadonlyMap<string, string>;
  readonly facts: Omit<Election, 'ballots' | 'projects'> & { readonly voters: number };
  readonly projects: readonly (BallotProject & { readonly votes: number })[];
  readonly outcomes: readonly ElectionOutcome[];
};

type Named = { readonly name: string; readonly rule: VoteRule };

/** Enough to see what the kinds of rule do; the others differ in their completion. */
const usual = /^(greedy_[a-z]+|phragmen|mes_[a-z]+_add1u)$/;

/** Works the election out under the usual rules that its ballots allow, or under every one; ties by id as text. */
export function compareElection(
  { election, meta }: Extract<PabulibFile, { readonly kind: 'election' }>,
  which: 'usual' | 'every',
  onProgress: (done: number, total: number) => void,
): ElectionComparison {
  const { ballots, projects, ...facts } = election;
  const rules = rulesFor(election).filter(({ name }) => which === 'every' || usual.test(name));
  const outcomes = rules.map((named, index) => {
    const outcome = outcomeOf(election, named);
    onProgress(index + 1, rules.length);
    return outcome;
  });
  const votes = projects.map(() => 0);
  for (const { choices } of ballots) for (const choice of choices) votes[choice] = (votes[choice] ?? 0) + 1;
  return {
    kind: 'compared',
    ...{ meta, facts: { ...facts, voters: ballots.length } },
    projects: projects.map((project, position) => ({ ...project, votes: votes[position] ?? 0 })),
    outcomes,
  };
}

/** Greedy also with its policy to stop; least votes are a town's own number, which the format does not tell. */
function rulesFor(election: Election): readonly Named[] {
  const stopping = utilityNames.map((utility): Named => {
    return { name: `greedy_${utility}_stop`, rule: { kind: 'greedy', utility, policy: { kind: 'stop' } } };
  });
  const named = voteRuleNames.flatMap((name): readonly Named[] => {
    const rule = voteRuleByName(name);
    return rule === null ? [] : [{ name, rule }, ...stopping.filter((one) => one.name === `${name}_stop`)];
  });
  return named.filter(({ rule }) => ruleFits(election, rule));
}

function outcomeOf(election: Election, { name, rule }: Named): ElectionOutcome {
  const allocation = allocateByVotes(election, rule, { kind: 'id' });
  const { winners, totalCost } = allocation;
  const won = new Set(winners);
  const chosen = election.ballots.map(({ choices }: Ballot) => choices.filter((choice) => won.has(choice)).length);
  const picks = election.projects.map(({ id, cost }) => ({ request: id, amount: cost }));
  return {
    ...{ name, rule, winners, totalCost },
    withoutWinner: chosen.filter((many) => many === 0).length,
    winnersChosen: chosen.reduce((sum, many) => sum + many, 0),
    frames: voteFrames({ election, picks, rule, allocation }),
  };
}
