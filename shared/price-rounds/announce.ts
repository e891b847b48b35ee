import { forecastRounds } from './forecast-rounds.ts';
import type { Announcement } from './price-rule.ts';
import type { GoodView } from './read-round.ts';
import type { RuleState } from './rule-state.ts';
import { settlePrice, type WantedPrice } from './settle-price.ts';

/**
 * The announcement a rule's wishes come to. When every good is within the tolerance the market has cleared and every
 * price stays as it is, whatever the rule asks. Otherwise each is settled by itself.
 */
export function announce(
  goods: readonly GoodView[],
  wishes: readonly WantedPrice[],
  outcome: { readonly state: RuleState; readonly fellBack: boolean },
): Announcement {
  const { setup, imbalances } = outcome.state.record;
  const cleared = goods.every((good) => good.imbalance <= setup.tolerance);
  const announced = goods.map((good, index) => {
    const wish = wishes[index];
    const stay: WantedPrice = { wanted: good.price, mover: 'nothing', cap: null, reason: 'within-tolerance' };
    return settlePrice(good, cleared || wish === undefined ? stay : wish, setup);
  });
  return {
    ...outcome,
    prices: announced.map((good) => good.price),
    goods: announced,
    forecastRoundsLeft: forecastRounds(
      imbalances.map((list) => list.reduce((worst, misfit) => Math.max(worst, misfit), 0)),
      setup.tolerance,
    ),
  };
}
