import type { Election } from '../../shared/grants/ballots/election.ts';

/** The rules as one would first write them: objects, floating point, every project looked at in every round. */

type Voter = { money: number; load: number };
type Project = {
  readonly position: number;
  readonly id: string;
  readonly cost: number;
  readonly supporters: readonly Voter[];
};

function inObjects(election: Election): { readonly voters: readonly Voter[]; readonly projects: readonly Project[] } {
  const voters: readonly Voter[] = election.ballots.map(() => ({ money: 0, load: 0 }));
  const supporters: Voter[][] = election.projects.map(() => []);
  for (const [index, { choices }] of election.ballots.entries()) {
    const voter = voters[index];
    if (voter !== undefined) for (const choice of choices) supporters[choice]?.push(voter);
  }
  const projects = election.projects.map(({ id, cost }, position) => ({
    position,
    id,
    cost,
    supporters: supporters[position] ?? [],
  }));
  // By id, so that the first of equals is the one the tie rule takes.
  return { voters, projects: projects.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

export function greedyInObjects(election: Election, utility: 'cost' | 'card'): readonly number[] {
  const worth = ({ cost, supporters }: Project): number => supporters.length / (utility === 'cost' ? 1 : cost);
  let left = election.budget;
  const ordered = inObjects(election).projects.toSorted((a, b) => worth(b) - worth(a));
  const winners = ordered.filter(({ cost }) => {
    if (cost > left) return false;
    left -= cost;
    return true;
  });
  return winners.map(({ position }) => position);
}

export function phragmenInObjects(election: Election): readonly number[] {
  let open = inObjects(election).projects.filter(
    ({ cost, supporters }) => supporters.length > 0 && cost <= election.budget,
  );
  let left = election.budget;
  const winners: number[] = [];
  for (;;) {
    let best: Project | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const project of open) {
      const load =
        project.supporters.reduce((sum, voter) => sum + voter.load, project.cost) / project.supporters.length;
      if (load < least) [best, least] = [project, load];
    }
    if (best === null || best.cost > left) return winners;
    for (const voter of best.supporters) voter.load = least;
    left -= best.cost;
    winners.push(best.position);
    open = open.filter((project) => project !== best);
  }
}

/** One run with the budget shared equally, without a completion. */
export function equalSharesInObjects(election: Election, utility: 'cost' | 'card'): readonly number[] {
  const { voters, projects } = inObjects(election);
  for (const voter of voters) voter.money = election.budget / voters.length;
  let open: readonly Project[] = projects;
  const winners: number[] = [];
  for (;;) {
    let best: { readonly project: Project; readonly payment: number } | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    for (const project of open) {
      const payment = paymentOf(project);
      const rate = payment / (utility === 'cost' ? project.cost : 1);
      if (rate < lowest) [best, lowest] = [{ project, payment }, rate];
    }
    if (best === null) return winners;
    for (const voter of best.project.supporters) voter.money -= Math.min(voter.money, best.payment);
    winners.push(best.project.position);
    const bought = best.project;
    open = open.filter((project) => project !== bought);
  }
}

function paymentOf({ cost, supporters }: Project): number {
  const byMoney = supporters.toSorted((a, b) => a.money - b.money);
  let missing = cost;
  for (const [index, { money }] of byMoney.entries()) {
    const payment = missing / (byMoney.length - index);
    if (payment <= money) return payment;
    missing -= money;
  }
  return Number.POSITIVE_INFINITY;
}
