import { exactly } from '../observation.ts';
import type { PriceRule } from '../price-rule.ts';
import type { RuleSetup } from '../rule-setup.ts';
import { worstImbalance } from '../worst-imbalance.ts';
import { answerRound } from './answer-round.ts';
import { type CrowdHabits, newCrowd } from './crowd.ts';
import type { Economy } from './economy.ts';

/** What came of holding rounds on an economy. */
export type RoundsRun = {
  /** Worst imbalance of each round as the board saw it; the start prices are round 1. */
  readonly worst: readonly number[];
  /** The last price list announced; with a numeraire expressed in it (its own price is 1). */
  readonly prices: readonly number[];
  /** Rounds in which the rule fell back to careful steps. */
  readonly fallbacks: number;
};

/** No lower price is announced than this part of the start price: nobody can ask for an amount at a price of 0. */
const floorPart = 1e-6;

/** Holds rounds until the worst good is within `tolerance`, at most `mostRounds`. */
export function runRounds(
  economy: Economy,
  rule: PriceRule,
  terms: {
    readonly habits: CrowdHabits;
    readonly seed: number;
    readonly tolerance: number;
    readonly mostRounds: number;
  },
): RoundsRun {
  const floors = economy.startPrices.map((price) => price * floorPart);
  const setup: RuleSetup = {
    goods: floors.map((floorPrice) => ({ floorPrice })),
    quantum: 0,
    tolerance: terms.tolerance,
    numeraire: economy.numeraire,
  };
  const worst: number[] = [];
  let state = rule.begin(setup);
  let crowd = newCrowd(terms.seed);
  let prices = economy.startPrices;
  let fallbacks = 0;
  while (true) {
    const answer = answerRound(economy.market, { prices, habits: terms.habits, crowd });
    crowd = answer.crowd;
    const observations = Array.from(answer.demand, (demand, good) => exactly(demand, answer.supply[good] ?? 0));
    const goods = observations.map((observation, good) => ({
      price: prices[good] ?? 0,
      floorPrice: floors[good] ?? 0,
      observation,
    }));
    worst.push(worstImbalance(goods)?.imbalance ?? 0);
    if ((worst.at(-1) ?? 0) <= terms.tolerance || worst.length >= terms.mostRounds) break;
    const announcement = rule.next(state, prices, observations);
    ({ state, prices } = announcement);
    if (announcement.fellBack) fallbacks += 1;
  }
  return { worst, prices: inNumeraire(prices, economy.numeraire), fallbacks };
}

function inNumeraire(prices: readonly number[], numeraire: number | null): readonly number[] {
  const unit = numeraire === null ? 1 : (prices[numeraire] ?? 1);
  return prices.map((price) => price / unit);
}

/** The first round within a tolerance, counted from 1; null when there was none. */
export function firstRoundWithin(worst: readonly number[], tolerance: number): number | null {
  const index = worst.findIndex((misfit) => misfit <= tolerance);
  return index === -1 ? null : index + 1;
}
