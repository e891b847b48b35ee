import { type Purses, roundingUnit } from './purses.ts';

/**
 * What a project would cost each supporter now. A supporter pays payment x share, or all he has. `priced`: the exact
 * payment is within `error` of `payment`; `everyonePays`: surely nobody pays less, so it is cost / shares exactly.
 * `unclear`: rounding could decide, ask the exact purses.
 */
export type Quote =
  | {
      readonly kind: 'priced';
      readonly project: number;
      readonly payment: number;
      readonly error: number;
      readonly everyonePays: boolean;
    }
  | { readonly kind: 'unclear'; readonly project: number }
  | { readonly kind: 'unaffordable'; readonly project: number };

/** A supporter counts as surely able to pay when he has this much more, relatively. */
export const clearMargin = 2 ** -20;
const settled = 2 ** -24;

/**
 * Finds the payment at which the supporters' payments cover the cost. Their sum is concave in the payment, so a step
 * along its slope from anywhere, the guess too, lands at the payment or below it; from below, whoever cannot pay it at
 * one step cannot at a higher one, and the steps end. The error is bounded as follows: the sum is off by at most the
 * error mass and its own rounding, and it grows with the payment at least as fast as the shares of those who surely pay.
 */
export function quoteProject(purses: Purses, project: number): Quote {
  const cost = purses.electorate.cost[project] ?? 0;
  const atLeast = purses.atLeast[project] ?? 0;
  let payment = Math.max(atLeast, purses.guess[project] ?? 0);
  let fromBelow = payment === atLeast;
  for (;;) {
    const { poorMoney, richShares, sureShares } = sumUp(purses, project, payment);
    const supporters = (purses.end[project] ?? 0) - (purses.electorate.start[project] ?? 0);
    const offBy = purses.errorMass + 2 * (supporters + 4) * roundingUnit * cost;
    if (richShares === 0) {
      if (poorMoney + offBy < cost) return unaffordable(purses, project);
      if (fromBelow) return { kind: 'unclear', project };
      payment = atLeast;
      fromBelow = true;
      continue;
    }
    const next = (cost - poorMoney) / richShares;
    const isSettled = Math.abs(next - payment) <= payment * settled && richShares === sureShares;
    if (!isSettled && (next > payment || !fromBelow)) {
      payment = Math.max(next, atLeast);
      fromBelow = true;
      continue;
    }
    return priced(purses, project, isSettled ? next : payment, { offBy, sureShares });
  }
}

function unaffordable(purses: Purses, project: number): Quote {
  purses.guess[project] = Number.POSITIVE_INFINITY;
  return { kind: 'unaffordable', project };
}

type Certainty = { readonly offBy: number; readonly sureShares: number };

function priced(purses: Purses, project: number, payment: number, { offBy, sureShares }: Certainty): Quote {
  const error = offBy / sureShares + 4 * roundingUnit * payment;
  if (!(error <= payment * (clearMargin / 2))) return { kind: 'unclear', project };
  purses.guess[project] = payment;
  purses.atLeast[project] = Math.max(purses.atLeast[project] ?? 0, payment - error);
  return { kind: 'priced', project, payment, error, everyonePays: sureShares === purses.electorate.shares[project] };
}

type Sums = { readonly poorMoney: number; readonly richShares: number; readonly sureShares: number };

/** Supporters who have nothing left are put aside on the way: they stay poor until the purses are filled again. */
function sumUp({ electorate, group, share, money, end }: Purses, project: number, payment: number): Sums {
  const { weight } = electorate;
  let [poorMoney, richShares, sureShares] = [0, 0, 0];
  let last = end[project] ?? 0;
  for (let at = electorate.start[project] ?? 0; at < last; ) {
    const who = group[at] ?? 0;
    const has = money[who] ?? 0;
    const wanted = share[at] ?? 0;
    if (has === 0) {
      last -= 1;
      group[at] = group[last] ?? 0;
      share[at] = share[last] ?? 0;
      group[last] = who;
      share[last] = wanted;
      continue;
    }
    const many = weight[who] ?? 0;
    const needs = payment * wanted;
    if (has < needs) poorMoney += many * has;
    else {
      richShares += many * wanted;
      if (has > needs * (1 + clearMargin)) sureShares += many * wanted;
    }
    at += 1;
  }
  end[project] = last;
  return { poorMoney, richShares, sureShares };
}
