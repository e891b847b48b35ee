import { type Purses, roundingUnit } from './purses.ts';
import { clearMargin } from './quote-project.ts';

/** Lets the supporters pay. The error mass grows by what the payment may be off, and by the rounding of each rest. */
export function payFromPurses(purses: Purses, project: number, payment: number): void {
  const { electorate, group, share, money, end } = purses;
  const { weight, cost } = electorate;
  const start = electorate.start[project] ?? 0;
  const last = end[project] ?? 0;
  let [payingShares, sureShares, payers] = [0, 0, 0];
  for (let at = start; at < last; at += 1) {
    const who = group[at] ?? 0;
    const has = money[who] ?? 0;
    const wanted = share[at] ?? 0;
    const needs = payment * wanted;
    const many = weight[who] ?? 0;
    payers += many;
    if (has > needs * (1 - clearMargin)) payingShares += many * wanted;
    if (has > needs * (1 + clearMargin)) sureShares += many * wanted;
    money[who] = has <= needs ? 0 : has - needs;
  }
  const sum = 2 * (last - start + 4) * roundingUnit * (cost[project] ?? 0);
  // The errors of those who are now without money move to those who paid in full; nothing is counted twice.
  const moved = (purses.errorMass + sum) * (payingShares / sureShares);
  purses.errorMass = moved + payers * 4 * roundingUnit * purses.endowment;
}
