import type { AccelerationState } from './acceleration/acceleration-state.ts';
import type { PriceRuleName, RuleSetup } from './rule-setup.ts';

/** What every rule carries from round to round. Plain JSON. */
export type RoundRecord = {
  readonly setup: RuleSetup;
  /** Imbalance per good of the last rounds, newest last; at most three. */
  readonly imbalances: readonly (readonly number[])[];
  /** Rounds in a row, per good, in which nobody asked for it. */
  readonly roundsWithoutDemand: readonly number[];
};

export type RuleState =
  | { readonly kind: 'simple'; readonly record: RoundRecord }
  | {
      readonly kind: 'pequod';
      readonly record: RoundRecord;
      /** v_before per good, at most 0.25. */
      readonly misfitBefore: readonly number[];
    }
  | { readonly kind: 'accelerated'; readonly record: RoundRecord; readonly acceleration: AccelerationState };

/** The state of one kind. */
export type StateOf<Name extends PriceRuleName> = Extract<RuleState, { readonly kind: Name }>;

/** A record of no rounds yet. */
export function newRecord(setup: RuleSetup): RoundRecord {
  return { setup, imbalances: [], roundsWithoutDemand: setup.goods.map(() => 0) };
}
