import { clearParts } from './clear-parts.ts';
import { isFreeGood } from './free-good.ts';
import { imbalance } from './imbalance.ts';
import { keptFigure } from './kept-figure.ts';
import { logExcess } from './log-excess.ts';
import type { Observation } from './observation.ts';
import type { GoodSetup } from './rule-setup.ts';
import type { RoundRecord } from './rule-state.ts';

/** One good of the closed round, as every rule looks at it. */
export type GoodView = {
  readonly setup: GoodSetup;
  readonly price: number;
  readonly demand: number;
  readonly supply: number;
  /** 0 for a free good. */
  readonly imbalance: number;
  readonly free: boolean;
  /** ln D - ln S; null for a free good and when one side alone is 0. */
  readonly logExcess: number | null;
  /** Rounds in a row without demand, this one included. */
  readonly roundsWithoutDemand: number;
  /** Imbalances of the last rounds, this one last. */
  readonly trend: readonly number[];
};

/** How many imbalances are kept for the forecast. */
const trendLength = 3;

/** Reads the closed round good by good. Throws (a bug) when the lists are not as long as the setup's goods. */
export function readRound(
  record: RoundRecord,
  prices: readonly number[],
  observations: readonly Observation[],
): { readonly goods: readonly GoodView[]; readonly record: RoundRecord } {
  const { goods } = record.setup;
  const views = goods.map((setup, index): GoodView => {
    const price = prices[index];
    const observation = observations[index];
    if (price === undefined || observation === undefined)
      throw new RangeError(`No price or observation for good ${index}`);
    const { demand, supply } = clearParts(observation);
    const free = isFreeGood(price, setup.floorPrice, { demand, supply });
    const misfit = free ? 0 : imbalance(demand, supply);
    return {
      setup,
      price,
      demand,
      supply,
      imbalance: misfit,
      free,
      logExcess: free ? null : logExcess(demand, supply),
      roundsWithoutDemand: demand === 0 && supply > 0 ? (record.roundsWithoutDemand[index] ?? 0) + 1 : 0,
      trend: [...record.imbalances.map((list) => list[index] ?? 0), misfit].slice(-trendLength),
    };
  });
  return {
    goods: views,
    record: {
      setup: record.setup,
      imbalances: [...record.imbalances, views.map((good) => keptFigure(good.imbalance))].slice(-trendLength),
      roundsWithoutDemand: views.map((good) => good.roundsWithoutDemand),
    },
  };
}
