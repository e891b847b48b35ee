import type { Electorate } from './electorate.ts';

/**
 * Everyone's money during one run of equal shares, in floating point, with a bound on what rounding may have done:
 * `errorMass` is at least the sum over all voters of the distance to their exact money.
 */
export type Purses = {
  readonly electorate: Electorate;
  /** The electorate's supporters, reordered: those without money stand behind `end` of their project. */
  readonly group: Int32Array;
  readonly share: Float64Array;
  readonly end: Int32Array;
  /** By group. */
  readonly money: Float64Array;
  /** By project: the payment per share is at least this, because money only gets less. */
  readonly atLeast: Float64Array;
  /** By project: where to look first, the last payment found, also in an earlier run; infinite when unaffordable. */
  readonly guess: Float64Array;
  endowment: number;
  errorMass: number;
};

/** Half the distance from 1 to the next number. */
export const roundingUnit = 2 ** -53;

export function createPurses(electorate: Electorate): Purses {
  const { group, share, weight, cost } = electorate;
  return {
    electorate,
    group: group.slice(),
    share: share.slice(),
    end: electorate.start.slice(1),
    money: new Float64Array(weight.length),
    atLeast: new Float64Array(cost.length),
    guess: new Float64Array(cost.length),
    endowment: 0,
    errorMass: 0,
  };
}

/** Everyone has the same again: `total` money units shared among all voters, those with empty ballots too. */
export function refill(purses: Purses, total: number): void {
  const { electorate, money, end, atLeast } = purses;
  const { voters, start, cost, shares } = electorate;
  purses.endowment = total / voters;
  purses.errorMass = 2 * roundingUnit * total;
  money.fill(purses.endowment);
  end.set(start.subarray(1));
  for (let project = 0; project < cost.length; project += 1) {
    const supported = shares[project] ?? 0;
    // Rounded down, so that it stays a lower bound.
    const least = ((cost[project] ?? 0) / supported) * (1 - 2 * roundingUnit);
    atLeast[project] = supported > 0 ? least : Number.POSITIVE_INFINITY;
  }
}
