import type { Election } from '../ballots/election.ts';

/** A request's smaller sizes, in money units, beside the full cost. `project` is its position. */
export type RequestTiers = { readonly project: number; readonly costs: readonly number[] };

export type TieredElection = {
  readonly election: Election;
  /** By project of the tiered election: the position of its request in the one given. */
  readonly requestOf: readonly number[];
};

/**
 * Makes every size of a request a project of its own, of which at most one is funded. Whoever chose the request chose
 * each size, with the same points, the full one first. The ids get "#1" for the full size, "#2", … for smaller ones, so
 * that by id a larger size wins a tie against a smaller one.
 */
export function withTiers(election: Election, tiers: readonly RequestTiers[]): TieredElection {
  const costsOf = new Map(tiers.map(({ project, costs }) => [project, costs]));
  const requestOf: number[] = [];
  const sizes = election.projects.map((project, position) => {
    const smaller = (costsOf.get(position) ?? []).filter((cost) => cost > 0 && cost < project.cost);
    const costs = [project.cost, ...[...new Set(smaller)].sort((a, b) => b - a)];
    return costs.map((cost, size) => {
      requestOf.push(position);
      const exclusive = project.exclusive ?? (costs.length > 1 ? `size of ${project.id}` : null);
      return { ...project, id: costs.length > 1 ? `${project.id}#${size + 1}` : project.id, cost, exclusive };
    });
  });
  const first = sizes.map((_, position) => requestOf.indexOf(position));
  const positions = sizes.map((all, position) => all.map((_, size) => (first[position] ?? 0) + size));
  const ballots = election.ballots.map(({ choices, points }) => ({
    choices: choices.flatMap((choice) => positions[choice] ?? []),
    points:
      points === null
        ? null
        : choices.flatMap((choice, place) => (positions[choice] ?? []).map(() => points[place] ?? 0)),
  }));
  return { election: { ...election, projects: sizes.flat(), ballots }, requestOf };
}
