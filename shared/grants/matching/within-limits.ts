import type { MatchModel } from './match-model.ts';
import type { ModelAnswer } from './solve-model.ts';

export type FeasibleAnswer = {
  readonly funded: readonly number[];
  /** By request; 0 where it is not funded. */
  readonly grants: readonly number[];
  readonly units: readonly (readonly number[])[];
  readonly value: number;
};

/** A sum of floating-point numbers that was brought down to its bound should not pass it by rounding. */
const inside = 1 - 2 ** -48;

/**
 * A solver keeps bounds to a tolerance; this keeps them: units are brought down to capacities, demand and grants, and
 * each grant is what its units take, or the minimum. Costs a share of the value of about the tolerance. For one fund
 * without sums, sizes or exclusive requests.
 */
export function withinLimits(model: MatchModel, answer: ModelAnswer): FeasibleAnswer {
  const { requests } = model;
  const capped = underDemand(model, underCapacity(model, answer));
  const units = capped.map((own, position) => {
    const { items, max } = requests[position] ?? { items: [], max: 0 };
    const used = own.reduce((sum, x, index) => sum + x * (items[index]?.unit ?? 0), 0);
    return used > max ? own.map((x) => x * (max / used) * inside) : own;
  });
  const isFunded = answer.funded.map((yes, position) => {
    const takesPart = (answer.grants[position] ?? 0) > 0 || (units[position] ?? []).some((x) => x > 0);
    return yes && takesPart;
  });
  return underBudget(model, { units, isFunded });
}

function underCapacity({ requests }: MatchModel, { funded, units }: ModelAnswer): readonly (readonly number[])[] {
  return requests.map(({ items }, position) =>
    items.map(({ cap }, index) =>
      funded[position] === true ? Math.max(0, Math.min(cap, units[position]?.[index] ?? 0)) : 0,
    ),
  );
}

function underDemand({ goods, requests }: MatchModel, units: readonly (readonly number[])[]) {
  const sums = goods.map(() => 0);
  for (const [position, { items }] of requests.entries()) {
    for (const [index, { k }] of items.entries()) sums[k] = (sums[k] ?? 0) + (units[position]?.[index] ?? 0);
  }
  const shares = goods.map(({ demand }, k) => {
    const sum = sums[k] ?? 0;
    return sum > demand ? (demand / sum) * inside : 1;
  });
  return requests.map(({ items }, position) =>
    items.map(({ k }, index) => (units[position]?.[index] ?? 0) * (shares[k] ?? 1)),
  );
}

type Taken = { readonly units: readonly (readonly number[])[]; readonly isFunded: readonly boolean[] };

function underBudget(model: MatchModel, { units, isFunded }: Taken): FeasibleAnswer {
  const { requests, funds, goods } = model;
  const budget = funds[0]?.limit ?? 0;
  const used = requests.map(({ items }, position) =>
    items.reduce((sum, { unit }, index) => sum + unit * (units[position]?.[index] ?? 0), 0),
  );
  const grants = requests.map(({ min, max }, position) =>
    isFunded[position] === true ? Math.min(max, Math.max(min, used[position] ?? 0)) : 0,
  );
  const over = grants.reduce((sum, grant) => sum + grant, 0) - budget * inside;
  const spare = grants.reduce(
    (sum, grant, position) => sum + (isFunded[position] === true ? grant - (requests[position]?.min ?? 0) : 0),
    0,
  );
  const share = over > 0 && spare > 0 ? Math.max(0, 1 - over / spare) : 1;
  const given = grants.map((grant, position) => {
    const min = requests[position]?.min ?? 0;
    return share < 1 && grant > min ? min + (grant - min) * share : grant;
  });
  const kept = units.map((own, position) => {
    const takes = used[position] ?? 0;
    const grant = given[position] ?? 0;
    return takes > grant ? own.map((x) => x * (grant / takes) * inside) : own;
  });
  const value = requests.reduce(
    (sum, { items }, position) =>
      items.reduce((own, { k }, index) => own + (goods[k]?.price ?? 0) * (kept[position]?.[index] ?? 0), sum),
    0,
  );
  const funded = isFunded.flatMap((yes, position) => (yes ? [position] : []));
  return { funded, grants: given, units: kept, value };
}
