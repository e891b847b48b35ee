import type { Observation } from './observation.ts';
import type { PriceReason, PriceWorking } from './price-reason.ts';
import type { PriceRuleName, RuleSetup } from './rule-setup.ts';
import type { RuleState } from './rule-state.ts';

export type AnnouncedGood = {
  readonly price: number;
  readonly reason: PriceReason;
  readonly working: PriceWorking;
  /** Rounds until this good should be within the tolerance, as its misfit has been falling; null when unknown. */
  readonly forecastRoundsLeft: number | null;
};

/** The next price list. `state` is plain JSON: the same state, prices and observations always give the same answer. */
export type Announcement = {
  readonly state: RuleState;
  readonly prices: readonly number[];
  readonly goods: readonly AnnouncedGood[];
  /** True while the rule takes careful steps because its predictions failed. To be said on screen. */
  readonly fellBack: boolean;
  /** Rounds until the worst good should be within the tolerance; null when unknown. */
  readonly forecastRoundsLeft: number | null;
};

/** A price rule as a pure step machine. `observations` are those of the round closed at `prices`, in the order of goods. */
export type PriceRule = {
  readonly name: PriceRuleName;
  readonly begin: (setup: RuleSetup) => RuleState;
  readonly next: (state: RuleState, prices: readonly number[], observations: readonly Observation[]) => Announcement;
};
