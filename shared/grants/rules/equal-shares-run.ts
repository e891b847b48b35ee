import { type ExactSide, lowestExactly, upToDate } from './choose-exactly.ts';
import type { Electorate } from './electorate.ts';
import { exactPayment, payExactly } from './exact-purses.ts';
import { findContenders } from './find-contenders.ts';
import { fractionToNumber } from './fraction.ts';
import { payFromPurses } from './pay-from-purses.ts';
import { type Purses, refill, roundingUnit } from './purses.ts';
import type { Quote } from './quote-project.ts';

/** One purchase. `payment` is the most a supporter pays per share, in money units; `rate` is that per utility. */
export type EqualSharesRound = {
  readonly kind: 'equal-shares';
  readonly project: number;
  readonly payment: number;
  readonly rate: number;
  /** Projects with exactly the same rate by their place in the tie order, the chosen one first. */
  readonly tied: readonly number[];
};

export type EqualSharesRun = {
  readonly rounds: readonly EqualSharesRound[];
  readonly spent: number;
  /** The run was broken off because it had spent more than the budget. */
  readonly overspent: boolean;
};

/**
 * Runs the Method of Equal Shares once (Peters, Pierczyński, Skowron 2021): `total` is shared equally among all voters
 * and the project with the lowest payment per utility is bought until none is affordable. Floating point decides only
 * where its error cannot matter; elsewhere whole-number fractions do.
 */
export function runEqualShares(purses: Purses, places: Int32Array, total: number): EqualSharesRun {
  const { electorate } = purses;
  const { cost, shares, budget } = electorate;
  refill(purses, total);
  const exact: ExactSide = { electorate, total, purses: null, behind: [] };
  let open = Array.from(cost, (_, project) => project).filter((project) => (shares[project] ?? 0) > 0);
  const rounds: EqualSharesRound[] = [];
  let spent = 0;
  while (spent <= budget) {
    const { quotes, dropped } = findContenders(purses, open);
    if (quotes.length === 0) break;
    const tied = cheapest(quotes, exact, places);
    const [project] = tied;
    if (project === undefined) {
      open = open.filter((other) => !quotes.some((quote) => quote.project === other));
      continue;
    }
    const quote = quotes.find((candidate) => candidate.project === project);
    const payment = buy(purses, exact, project, quote);
    rounds.push({ kind: 'equal-shares', project, payment, rate: payment / (electorate.unit[project] ?? 1), tied });
    spent += cost[project] ?? 0;
    open = open.filter((other) => !dropped.has(other) && other !== project && !excludes(electorate, project, other));
  }
  return { rounds, spent, overspent: spent > budget };
}

const excludes = ({ exclusive }: Electorate, winner: number, other: number): boolean =>
  exclusive[winner] !== -1 && exclusive[winner] === exclusive[other];

function cheapest(quotes: readonly Quote[], exact: ExactSide, places: Int32Array): readonly number[] {
  const [first] = quotes;
  if (quotes.length === 1 && first?.kind === 'priced') return [first.project];
  return lowestExactly(quotes, exact).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
}

/** Takes the money and returns the payment per share. Where the exact purses were asked, they put the others right. */
function buy(purses: Purses, exact: ExactSide, project: number, quote: Quote | undefined): number {
  const asked = exact.purses !== null && exact.behind.length === 0;
  if (quote?.kind === 'priced' && !asked) {
    payFromPurses(purses, project, quote.payment);
    exact.behind.push(project);
    return quote.payment;
  }
  const sure = upToDate(exact);
  const payment = exactPayment(sure, project);
  if (payment === null) throw new Error(`Project ${project} cannot be bought.`);
  payExactly(sure, project, payment);
  purses.money.set(sure.money);
  const roundings = 4 * (sure.payments.length + 2);
  purses.errorMass = roundings * roundingUnit * exact.total;
  return fractionToNumber(payment);
}
