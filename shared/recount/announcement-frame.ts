import type { RuleName } from '../assembly/assembly-settings.ts';
import { observationOf } from '../assembly/rounds/observation-of.ts';
import { priceKinks } from '../assembly/rounds/price-kinks.ts';
import { heldBecause, type RoundInputs } from '../assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import { forgottenGoods } from '../price-rounds/forgotten-goods.ts';
import { inFrame } from '../price-rounds/in-frame.ts';
import { ruleByName } from '../price-rounds/rule-by-name.ts';
import type { RuleSetup } from '../price-rounds/rule-setup.ts';
import type { Money } from '../quantities/money.ts';
import { declaredForecasts } from './declared-forecasts.ts';
import { jumpsLookedAt } from './jumps-looked-at.ts';
import type { PriceForecast } from './price-forecast.ts';

/** One product whose price the rule worked out. */
export type FramedGood = {
  readonly product: string;
  /** The lowest price that could be announced. */
  readonly floor: Money;
  /** The prices at which demand or supply jumps that made a difference to the announcement, rising. */
  readonly jumps: readonly number[];
  /** What the rule had concluded about it was forgotten, as offers or plans had changed: its memory began anew. */
  readonly anew?: true;
  /** By the rule `declared`: what the price rests on; null where too few households stand behind it. */
  readonly forecast?: PriceForecast | null;
};

/**
 * What the rule was shown beside the sums of the closed round when it announced the next one: kept with that round, as
 * offers and plans may change afterwards. Plain JSON. Of the prices at which plans stop only those are in it that the
 * announcement itself went to, went by or was held at.
 */
export type AnnouncementFrame = {
  /** The round that was announced. */
  readonly round: number;
  readonly rule: RuleName;
  readonly tolerance: number;
  /** In the order of the catalogue; all others were held. */
  readonly goods: readonly FramedGood[];
};

/** The frame in which the round after a closed one is announced. Throws when the round is still open. */
export function announcementFrame(round: RoundRecord, inputs: RoundInputs): AnnouncementFrame {
  if (round.status === 'open') throw new RangeError(`Round ${round.number} is still open`);
  const { settings, products } = inputs.assembly;
  const rows = new Map(round.products.map((row) => [row.product, row]));
  const moving = products.flatMap((product) => {
    const row = rows.get(product.code);
    return row === undefined || heldBecause(product, inputs) !== null ? [] : [{ row, product }];
  });
  const frame = { round: round.number + 1, rule: settings.rule.name, tolerance: settings.rule.tolerance };
  const kinks = frame.rule === 'accelerated' ? priceKinks(inputs) : new Map<number, readonly number[]>();
  const goods = moving.map(({ product: { code, floorPrice, ordinal } }) => {
    return { product: code, floor: floorPrice, jumps: kinks.get(ordinal) ?? [] };
  });
  if (frame.rule === 'declared') {
    const forecasts = declaredForecasts(round, inputs);
    return { ...frame, goods: goods.map((good) => ({ ...good, forecast: forecasts.get(good.product) ?? null })) };
  }
  if (frame.rule !== 'accelerated') return { ...frame, goods };
  const setup = setupOf({ ...frame, goods });
  const forgotten = forgottenGoods(frame.rule, round.ruleState, setup);
  const state = inFrame(frame.rule, { memory: round.ruleState, setup, forgotten });
  const prices = moving.map(({ row }) => row.price);
  const observations = moving.map(({ row }) => observationOf(row.result));
  const jumps = jumpsLookedAt({ rule: ruleByName(frame.rule), state, prices, observations });
  return {
    ...frame,
    goods: goods.map((good, index): FramedGood => {
      const shown = { ...good, jumps: jumps[index] ?? good.jumps };
      return forgotten[index] === true ? { ...shown, anew: true } : shown;
    }),
  };
}

/** The rule's setup in a frame. Prices of an assembly are whole minor units, and budgets are in money. */
export function setupOf({ goods, tolerance }: Pick<AnnouncementFrame, 'goods' | 'tolerance'>): RuleSetup {
  const setups = goods.map(({ floor, jumps }) => ({ floorPrice: floor, kinks: jumps }));
  return { goods: setups, quantum: 1, tolerance, numeraire: null };
}
