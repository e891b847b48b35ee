import type { ProjectTotals } from './electorate.ts';
import type { GreedyPolicy } from './rule-settings.ts';
import { closedBy } from './still-open.ts';

export type GreedyRound = {
  readonly kind: 'greedy';
  readonly project: number;
  readonly result: 'funded' | 'does-not-fit' | 'excluded' | 'too-few-votes';
  /** Sum of the utility of all voters, in shares; the order is by this times the unit per cost. */
  readonly shares: number;
  /** Money left before this project. */
  readonly left: number;
};

export type GreedySettings = {
  readonly policy: GreedyPolicy;
  readonly places: Int32Array;
  /** Winners and money that are there already. */
  readonly winners: readonly number[];
  readonly left: number;
};

/** Funds by total utility per cost, highest first, compared without rounding; every project visited is one round. */
export function greedyRounds(totals: ProjectTotals, settings: GreedySettings): readonly GreedyRound[] {
  const { policy, winners } = settings;
  const closed = closedBy(totals, winners);
  const already = new Set(winners);
  const funded = [...winners];
  let left = settings.left;
  const rounds: GreedyRound[] = [];
  for (const project of byUtilityPerCost(totals, settings.places)) {
    if (already.has(project)) continue;
    const cost = totals.cost[project] ?? 0;
    const shares = totals.shares[project] ?? 0;
    const tooFew = policy.kind === 'threshold' && shares < policy.leastVotes;
    const result = tooFew
      ? 'too-few-votes'
      : closed[project] === 1
        ? 'excluded'
        : cost > left
          ? 'does-not-fit'
          : 'funded';
    rounds.push({ kind: 'greedy', project, result, shares, left });
    if (result === 'does-not-fit' && policy.kind === 'stop') break;
    if (result !== 'funded') continue;
    left -= cost;
    funded.push(project);
    closed.set(closedBy(totals, funded));
  }
  return rounds;
}

function byUtilityPerCost({ cost, unit, shares }: ProjectTotals, places: Int32Array): readonly number[] {
  const order = Array.from(cost, (_, project) => project);
  const gain = order.map((project) => BigInt(shares[project] ?? 0) * BigInt(unit[project] ?? 1));
  // What costs nothing and is wanted comes first; what nobody wants comes last, whatever it costs.
  const price = order.map((project) => (gain[project] === 0n ? 1n : BigInt(cost[project] ?? 0)));
  return order.sort((a, b) => {
    const left = (gain[a] ?? 0n) * (price[b] ?? 1n);
    const right = (gain[b] ?? 0n) * (price[a] ?? 1n);
    if (left !== right) return left > right ? -1 : 1;
    return (places[a] ?? 0) - (places[b] ?? 0);
  });
}
