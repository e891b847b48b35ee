import type { Election } from '../ballots/election.ts';
import { allocateByVotes } from './allocate-by-votes.ts';
import type { TieRule, VoteRule } from './rule-settings.ts';

/**
 * What would have to change, by itself and with all else equal, for a request to be funded. Each answer was found by
 * running the rule with that change, so it is true as it stands; rules are not monotone everywhere, so a smaller change
 * that would do as well is not ruled out. Null: no change of this kind that was tried is enough.
 */
export type Margin =
  | { readonly kind: 'funded' }
  | {
      readonly kind: 'not-funded';
      /** The request's cost, in money units, at which it is funded. */
      readonly cost: number | null;
      /** The budget, in money units, at which it is funded; at most four times the budget is tried. */
      readonly budget: number | null;
      /** New voters with a ballot for this request alone; at most as many as there are voters are tried. */
      readonly voters: number | null;
    };

export type MarginQuestion = {
  readonly election: Election;
  readonly rule: VoteRule;
  readonly ties: TieRule;
  /** Position of the request. */
  readonly project: number;
  /** Winners by budget, kept from one request of the same election, rule and ties to the next: they are the same for all. */
  readonly known?: Map<number, ReadonlySet<number>>;
};

/**
 * The measures cost reduction and singleton-add of Boehmer et al., "Evaluation of Project Performance in Participatory
 * Budgeting" (2024), and the budget beside them. Runs the rule some 20 times for each.
 */
export function marginOf(question: MarginQuestion): Margin {
  const { election, project, rule } = question;
  if (isFundedAt(question, election.budget)) return { kind: 'funded' };
  const { budget, ballots } = election;
  const cost = election.projects[project]?.cost ?? 0;
  const ranked = rule.kind !== 'phragmen' && rule.utility === 'borda';
  const lower = leastEnough(cost - 1, (less) => isFunded(question, withCost(election, project, cost - less)));
  const more = leastEnough(3 * budget, (extra) => isFundedAt(question, budget + extra));
  // A ranking of one request gives it no points, however many there are.
  const voters = ranked ? null : leastEnough(ballots.length, (many) => isFunded(question, withVoters(question, many)));
  return {
    kind: 'not-funded',
    cost: lower === null ? null : cost - lower,
    budget: more === null ? null : budget + more,
    voters,
  };
}

/** Only the budget is another: whoever asks next need not have the rule run again. */
function isFundedAt(question: MarginQuestion, budget: number): boolean {
  const { election, rule, ties, project, known } = question;
  const winners = known?.get(budget) ?? new Set(allocateByVotes({ ...election, budget }, rule, ties).winners);
  known?.set(budget, winners);
  return winners.has(project);
}

function isFunded({ rule, ties, project }: MarginQuestion, election: Election): boolean {
  return allocateByVotes(election, rule, ties).winners.includes(project);
}

/** Doubles the change until it is enough, then halves the distance to one that is not. */
function leastEnough(most: number, isEnough: (change: number) => boolean): number | null {
  let tooLittle = 0;
  let enough = 1;
  while (enough < most && !isEnough(enough)) {
    tooLittle = enough;
    enough *= 2;
  }
  if (enough >= most) {
    enough = most;
    if (most <= 0 || !isEnough(most)) return null;
  }
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

function withCost(election: Election, project: number, cost: number): Election {
  const projects = election.projects.map((each, position) => (position === project ? { ...each, cost } : each));
  return { ...election, projects };
}

function withVoters({ election, project }: MarginQuestion, many: number): Election {
  const mostPoints = election.ballots.reduce((most, { points }) => Math.max(most, ...(points ?? [])), 1);
  const points = election.ballots.some((ballot) => ballot.points !== null) ? [mostPoints] : null;
  const added = Array.from({ length: many }, () => ({ choices: [project], points }));
  return { ...election, ballots: [...election.ballots, ...added] };
}
