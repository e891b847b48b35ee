import type { Electorate } from './electorate.ts';
import { type Fraction, fractionToNumber } from './fraction.ts';

/**
 * Everyone's money in one run of equal shares, exactly. All amounts are over one denominator: a voter has
 * (endowment - sum of payments[round] x share over the rounds he paid in full) / denominator, or nothing once he could
 * not. `money` holds the same as floating point numbers, good to a few units in the last place of the endowment, and 0
 * exactly for those who have nothing.
 */
export type ExactPurses = {
  readonly electorate: Electorate;
  readonly money: Float64Array;
  /** By group: round, share, round, share, … of the payments in full. */
  readonly paid: number[][];
  payments: bigint[];
  endowment: bigint;
  denominator: bigint;
};

/** `total` money units shared among all voters, nothing bought yet. */
export function createExactPurses(electorate: Electorate, total: number): ExactPurses {
  const groups = electorate.weight.length;
  return {
    electorate,
    money: new Float64Array(groups).fill(total / electorate.voters),
    paid: Array.from({ length: groups }, () => []),
    payments: [],
    endowment: BigInt(total),
    denominator: BigInt(electorate.voters),
  };
}

/** What each supporter must pay per share for the project now, exactly; null when they cannot afford it together. */
export function exactPayment(purses: ExactPurses, project: number): Fraction | null {
  const { electorate, money, denominator } = purses;
  const { start, group, cost } = electorate;
  let rich: number[] = [];
  for (let at = start[project] ?? 0; at < (start[project + 1] ?? 0); at += 1) {
    if ((money[group[at] ?? 0] ?? 0) > 0) rich.push(at);
  }
  let numerator = BigInt(cost[project] ?? 0) * denominator;
  for (;;) {
    const richShares = sharesOf(electorate, rich);
    if (richShares === 0) return null;
    const payment = { numerator, denominator: denominator * BigInt(richShares) };
    const compare = comparison(purses, payment);
    // Whoever cannot pay this cannot pay more either, so he is settled.
    const poor = rich.filter((at) => compare(at) < 0);
    if (poor.length === 0) return payment;
    const settled = new Set(poor);
    rich = rich.filter((at) => !settled.has(at));
    numerator -= moneyOf(purses, poor);
  }
}

/** Lets the supporters pay `payment`, the project's exact one. */
export function payExactly(purses: ExactPurses, project: number, payment: Fraction): void {
  const { electorate, money, paid } = purses;
  const { start, group, share } = electorate;
  const perShare = fractionToNumber(payment);
  const compare = comparison(purses, payment);
  const round = purses.payments.length;
  const inDoubt: number[] = [];
  for (let at = start[project] ?? 0; at < (start[project + 1] ?? 0); at += 1) {
    const who = group[at] ?? 0;
    const has = money[who] ?? 0;
    const canPay = has > 0 && compare(at) > 0;
    const rest = has - perShare * (share[at] ?? 0);
    money[who] = canPay ? rest : 0;
    if (canPay) paid[who]?.push(round, share[at] ?? 0);
    else paid[who] = [];
    if (canPay && rest < doubt * has) inDoubt.push(who);
  }
  const factor = payment.denominator / purses.denominator;
  purses.payments = [...purses.payments.map((earlier) => earlier * factor), payment.numerator];
  purses.endowment *= factor;
  purses.denominator = payment.denominator;
  for (const who of inDoubt) {
    money[who] = fractionToNumber({ numerator: exactMoney(purses, who), denominator: purses.denominator });
  }
}

/** Relative distance within which floating point does not decide who can pay. */
const doubt = 1e-9;

/** Compares the money of the supporter at a position with his payment: below 0 when he cannot pay it. */
function comparison(purses: ExactPurses, payment: Fraction): (at: number) => number {
  const { electorate, money } = purses;
  const { group, share } = electorate;
  const perShare = fractionToNumber(payment);
  const factor = payment.denominator / purses.denominator;
  const tolerance = doubt * fractionToNumber({ numerator: purses.endowment, denominator: purses.denominator });
  return (at) => {
    const who = group[at] ?? 0;
    const wanted = share[at] ?? 0;
    const difference = (money[who] ?? 0) - perShare * wanted;
    if (Math.abs(difference) > tolerance + doubt * perShare * wanted) return difference;
    const exact = exactMoney(purses, who) * factor - payment.numerator * BigInt(wanted);
    return exact < 0n ? -1 : exact > 0n ? 1 : 0;
  };
}

function exactMoney({ endowment, payments, paid }: ExactPurses, who: number): bigint {
  let rest = endowment;
  const history = paid[who] ?? [];
  for (let at = 0; at < history.length; at += 2) {
    rest -= (payments[history[at] ?? 0] ?? 0n) * BigInt(history[at + 1] ?? 0);
  }
  return rest;
}

/** All their money together. The shares paid in each round are added up first: whole numbers, so nothing is rounded. */
function moneyOf({ electorate, endowment, payments, paid }: ExactPurses, positions: readonly number[]): bigint {
  const sharesPaid = new Float64Array(payments.length);
  let voters = 0;
  for (const at of positions) {
    const who = electorate.group[at] ?? 0;
    const many = electorate.weight[who] ?? 0;
    const history = paid[who] ?? [];
    voters += many;
    for (let step = 0; step < history.length; step += 2) {
      const round = history[step] ?? 0;
      sharesPaid[round] = (sharesPaid[round] ?? 0) + many * (history[step + 1] ?? 0);
    }
  }
  let sum = endowment * BigInt(voters);
  for (const [round, payment] of payments.entries()) sum -= payment * BigInt(sharesPaid[round] ?? 0);
  return sum;
}

function sharesOf({ group, share, weight }: Electorate, positions: readonly number[]): number {
  return positions.reduce((sum, at) => sum + (weight[group[at] ?? 0] ?? 0) * (share[at] ?? 0), 0);
}
