import type { Election } from '../../shared/grants/ballots/election.ts';
import type { UtilityName } from '../../shared/grants/rules/rule-settings.ts';

/** The rules again, straight from their definitions and voter by voter, in reduced fractions: slow, for comparison. */

type Exact = { readonly top: bigint; readonly bottom: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const exact = (top: bigint, bottom: bigint): Exact => {
  const divisor = gcd(top < 0n ? -top : top, bottom) || 1n;
  return { top: top / divisor, bottom: bottom / divisor };
};
const plus = (a: Exact, b: Exact): Exact => exact(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
const minus = (a: Exact, b: Exact): Exact => exact(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
const times = (a: Exact, b: Exact): Exact => exact(a.top * b.top, a.bottom * b.bottom);
const over = (a: Exact, b: Exact): Exact => exact(a.top * b.bottom, a.bottom * b.top);
const order = (a: Exact, b: Exact): number => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
const whole = (value: number): Exact => ({ top: BigInt(value), bottom: 1n });
const lesser = (a: Exact, b: Exact): Exact => (order(a, b) < 0 ? a : b);

/** By voter, then project: his utility for it. */
function utilities({ ballots, projects }: Election, utility: UtilityName): readonly (readonly Exact[])[] {
  return ballots.map(({ choices, points }) =>
    projects.map(({ cost }, project) => {
      const place = choices.indexOf(project);
      if (place === -1) return whole(0);
      if (utility === 'cost') return whole(cost);
      if (utility === 'card') return whole(1);
      return whole(utility === 'points' ? (points?.[place] ?? 0) : choices.length - place - 1);
    }),
  );
}

type Lowest = { readonly project: number; readonly rate: Exact };

function ratesOf(
  election: Election,
  worth: readonly (readonly Exact[])[],
  money: readonly Exact[],
  open: readonly number[],
) {
  const rates: Lowest[] = [];
  for (const project of open) {
    const cost = whole(election.projects[project]?.cost ?? 0);
    const of = (voter: number): Exact => worth[voter]?.[project] ?? whole(0);
    let rich = money.flatMap((_, voter) => (of(voter).top > 0n ? [voter] : []));
    let missing = cost;
    for (;;) {
      const sum = rich.reduce((total, voter) => plus(total, of(voter)), whole(0));
      if (sum.top === 0n) break;
      const rate = over(missing, sum);
      const poor = rich.filter((voter) => order(money[voter] ?? whole(0), times(rate, of(voter))) < 0);
      if (poor.length === 0) {
        rates.push({ project, rate });
        break;
      }
      missing = poor.reduce((rest, voter) => minus(rest, money[voter] ?? whole(0)), missing);
      rich = rich.filter((voter) => !poor.includes(voter));
    }
  }
  return rates;
}

/** One run of equal shares; every winner in order, also beyond the budget. */
export function plainEqualShares(election: Election, utility: UtilityName, total: number): readonly number[] {
  const worth = utilities(election, utility);
  const money = election.ballots.map(() => exact(BigInt(total), BigInt(election.ballots.length)));
  let open: readonly number[] = byId(election);
  const winners: number[] = [];
  for (;;) {
    const rates = ratesOf(election, worth, money, open);
    const [first] = rates;
    if (first === undefined) return winners;
    const best = rates.reduce((low, candidate) => (order(candidate.rate, low.rate) < 0 ? candidate : low), first);
    for (const [voter, has] of money.entries()) {
      const pays = times(best.rate, worth[voter]?.[best.project] ?? whole(0));
      money[voter] = minus(has, lesser(has, pays));
    }
    winners.push(best.project);
    open = withoutRivals(election, open, best.project);
  }
}

/** Sequential Phragmén in the order of buying. */
export function plainPhragmen(election: Election): readonly number[] {
  const loads = election.ballots.map(() => whole(0));
  const supporters = election.projects.map((_, project) =>
    election.ballots.flatMap(({ choices }, voter) => (choices.includes(project) ? [voter] : [])),
  );
  let open: readonly number[] = byId(election).filter(
    (project) => (supporters[project]?.length ?? 0) > 0 && (election.projects[project]?.cost ?? 0) <= election.budget,
  );
  let left = election.budget;
  const winners: number[] = [];
  while (open.length > 0) {
    const next = open.map((project) => {
      const who = supporters[project] ?? [];
      const sum = who.reduce(
        (total, voter) => plus(total, loads[voter] ?? whole(0)),
        whole(election.projects[project]?.cost ?? 0),
      );
      return { project, load: over(sum, whole(who.length)) };
    });
    const least = next.map(({ load }) => load).reduce(lesser);
    const tied = next.filter(({ load }) => order(load, least) === 0).map(({ project }) => project);
    if (tied.some((project) => (election.projects[project]?.cost ?? 0) > left)) break;
    const [project = 0] = tied;
    for (const voter of supporters[project] ?? []) loads[voter] = least;
    left -= election.projects[project]?.cost ?? 0;
    winners.push(project);
    open = withoutRivals(election, open, project);
  }
  return winners;
}

const byId = ({ projects }: Election): readonly number[] =>
  projects.map((_, project) => project).sort((a, b) => ((projects[a]?.id ?? '') < (projects[b]?.id ?? '') ? -1 : 1));

function withoutRivals({ projects }: Election, open: readonly number[], winner: number): readonly number[] {
  const name = projects[winner]?.exclusive ?? null;
  return open.filter((other) => other !== winner && (name === null || projects[other]?.exclusive !== name));
}
