import type { Electorate } from './electorate.ts';
import { createExactPurses, type ExactPurses, exactPayment, payExactly } from './exact-purses.ts';
import { compareFractions, type Fraction } from './fraction.ts';
import type { Quote } from './quote-project.ts';

/** The exact purses of one run: made, and kept up with what was bought, only when a choice asks for them. */
export type ExactSide = {
  readonly electorate: Electorate;
  readonly total: number;
  purses: ExactPurses | null;
  /** Bought since the exact purses were last looked at. */
  readonly behind: number[];
};

/** The projects with exactly the lowest rate; none when their supporters cannot afford any of them. */
export function lowestExactly(quotes: readonly Quote[], exact: ExactSide): readonly number[] {
  let lowest: Fraction | null = null;
  let tied: number[] = [];
  for (const quote of quotes) {
    const rate = exactRate(quote, exact);
    if (rate === null) continue;
    const order: number = lowest === null ? -1 : compareFractions(rate, lowest);
    if (order < 0) {
      lowest = rate;
      tied = [];
    }
    if (order <= 0) tied.push(quote.project);
  }
  return tied;
}

/** The exact purses after everything bought so far. */
export function upToDate(exact: ExactSide): ExactPurses {
  exact.purses ??= createExactPurses(exact.electorate, exact.total);
  for (const project of exact.behind.splice(0)) {
    const payment = exactPayment(exact.purses, project);
    if (payment === null) throw new Error(`Project ${project} was bought without money.`);
    payExactly(exact.purses, project, payment);
  }
  return exact.purses;
}

function exactRate(quote: Quote, exact: ExactSide): Fraction | null {
  const { cost, shares, unit } = exact.electorate;
  const { project } = quote;
  const perUnit = BigInt(unit[project] ?? 1);
  if (quote.kind === 'priced' && quote.everyonePays) {
    // Nobody is short of money, so no purse needs to be looked at: by far the most frequent tie.
    return { numerator: BigInt(cost[project] ?? 0), denominator: BigInt(shares[project] ?? 1) * perUnit };
  }
  const payment = exactPayment(upToDate(exact), project);
  return payment === null ? null : { ...payment, denominator: payment.denominator * perUnit };
}
