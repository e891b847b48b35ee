import type { MatchAward, Matching, MatchRequest } from './matching.ts';

type Payment = { readonly fund: string; amount: number };

const paysFor = (pays: readonly string[] | null, { group }: MatchRequest): boolean =>
  pays === null || (group !== null && pays.includes(group));

/**
 * Which fund pays what, to the minor unit; null when the funds cannot pay it all. Requests that fewer funds pay for come
 * first, and are paid by the fund that pays for the fewest groups; payments already made move to another fund where
 * that makes room.
 */
export function payFromFunds(matching: Matching, grants: readonly number[]): readonly MatchAward['paidBy'][] | null {
  const { funds, requests } = matching;
  const left = new Map(funds.map(({ id, balance, floor }) => [id, Math.max(0, balance - floor)]));
  const paid = requests.map((): Payment[] => []);
  const payers = requests.map((request) =>
    funds
      .filter(({ pays }) => paysFor(pays, request))
      .sort((a, b) => breadth(a.pays) - breadth(b.pays))
      .map(({ id }) => id),
  );
  const order = requests
    .map((_, at) => at)
    .sort((a, b) => (payers[a]?.length ?? 0) - (payers[b]?.length ?? 0) || a - b);
  for (const at of order) {
    let due = grants[at] ?? 0;
    while (due > 0) {
      const moved = payPart({ paid, payers, left }, at, due);
      if (moved === 0) return null;
      due -= moved;
    }
  }
  return paid.map((parts) => parts.filter(({ amount }) => amount > 0) as unknown as MatchAward['paidBy']);
}

const breadth = (pays: readonly string[] | null): number => (pays === null ? Number.POSITIVE_INFINITY : pays.length);

type Books = {
  readonly paid: readonly Payment[][];
  readonly payers: readonly (readonly string[])[];
  readonly left: Map<string, number>;
};
type Step = { readonly fund: string; readonly request: number; readonly before: Step | null; readonly amount: number };

/** Pays a part of what is due, over the shortest chain of payments moved from fund to fund; returns how much. */
function payPart({ paid, payers, left }: Books, request: number, due: number): number {
  const seen = new Set<string>();
  const queue: Step[] = [];
  const reach = (at: number, before: Step | null, amount: number): void => {
    for (const fund of payers[at] ?? []) {
      if (seen.has(fund)) continue;
      seen.add(fund);
      queue.push({ fund, request: at, before, amount });
    }
  };
  reach(request, null, due);
  for (const step of queue) {
    const amount = Math.min(step.amount, left.get(step.fund) ?? 0);
    if (amount > 0) {
      left.set(step.fund, (left.get(step.fund) ?? 0) - amount);
      settle(paid, step, amount);
      return amount;
    }
    for (const [other, parts] of paid.entries()) {
      const held = parts.find(({ fund }) => fund === step.fund)?.amount ?? 0;
      if (held > 0) reach(other, step, Math.min(step.amount, held));
    }
  }
  return 0;
}

/** Each request on the chain is paid by its new fund; the one before it takes what that frees. */
function settle(paid: readonly Payment[][], last: Step, amount: number): void {
  for (let step: Step | null = last; step !== null; step = step.before) {
    change(paid[step.request], step.fund, amount);
    if (step.before !== null) change(paid[step.request], step.before.fund, -amount);
  }
}

function change(parts: Payment[] | undefined, fund: string, amount: number): void {
  const part = parts?.find((one) => one.fund === fund);
  if (part === undefined) parts?.push({ fund, amount });
  else part.amount += amount;
}
