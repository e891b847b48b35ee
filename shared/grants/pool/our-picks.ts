import type { GrantCase, GrantPick } from '../allocate-grants.ts';
import type { PoolMethod } from '../allocation-method.ts';
import { allocatePool } from './allocate-pool.ts';

/** Our part of each award of the common fund, in the order of awarding; requests that may not take part are left out. */
export function ourPicks(grants: GrantCase, { us, ourBudget, sharing, partners }: PoolMethod): readonly GrantPick[] {
  const pool = allocatePool({
    members: [
      { coop: us, budget: ourBudget, openDemand: grants.openDemand },
      ...partners.map(({ coop, budget, openDemand }) => ({ coop, budget, openDemand: new Map(openDemand) })),
    ],
    requests: grants.requests.filter(({ id }) => !grants.barred?.has(id)),
    prices: grants.prices,
    limitPerProducer: grants.reservoir.limitPerProducer,
    outstanding: grants.outstanding,
    sharing,
  });
  return pool.awards.flatMap(({ request, shares }) => {
    const ours = shares.find(({ coop, amount }) => coop === us && amount > 0);
    return ours === undefined ? [] : [{ request: request.id, amount: ours.amount }];
  });
}
