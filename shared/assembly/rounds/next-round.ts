import type { Product } from '../../catalogue/product.ts';
import { forgottenGoods } from '../../price-rounds/forgotten-goods.ts';
import { inFrame } from '../../price-rounds/in-frame.ts';
import type { AnnouncedGood, PriceRule } from '../../price-rounds/price-rule.ts';
import { ruleByName } from '../../price-rounds/rule-by-name.ts';
import type { RuleState } from '../../price-rounds/rule-state.ts';
import { money } from '../../quantities/money.ts';
import { heldRow } from './held-row.ts';
import { nextDeclaredRound } from './next-declared-round.ts';
import { observationOf } from './observation-of.ts';
import { priceKinks } from './price-kinks.ts';
import { heldBecause, type RoundInputs } from './round-inputs.ts';
import type { RoundProduct, RoundRecord } from './round-record.ts';

/**
 * The round after a closed one, open, at the prices the rule book's rule announces. Products out of season or without
 * any offer keep their price. Throws when the round is still open.
 */
export function nextRound(round: RoundRecord, inputs: RoundInputs): RoundRecord {
  if (round.status === 'open') throw new RangeError(`Round ${round.number} is still open`);
  const { name } = inputs.assembly.settings.rule;
  if (name === 'declared') return nextDeclaredRound(round, inputs, { onStep: () => {} });
  const rule = ruleByName(name);
  const moving = movingRows(round, inputs);
  const announcement = rule.next(
    stateFor(rule, round, { moving, inputs }),
    moving.map(({ row }) => row.price),
    moving.map(({ row }) => observationOf(row.result)),
  );
  const announced = new Map(moving.map(({ row }, index) => [row.product, announcement.goods[index]]));
  const held = new Map(inputs.assembly.products.map((product) => [product.code, heldBecause(product, inputs)]));
  return {
    number: round.number + 1,
    status: 'open',
    products: round.products.map((row) => {
      const good = announced.get(row.product);
      return good === undefined ? heldRow(row, held.get(row.product) ?? null) : announcedRow(row, good);
    }),
    worst: null,
    roundsLeft: announcement.forecastRoundsLeft,
    fellBack: announcement.fellBack,
    ruleState: announcement.state,
  };
}

type MovingRow = { readonly row: RoundProduct; readonly product: Product };

/** The products the rule moves, always the same ones in the same order: those in season that somebody offers. */
function movingRows(round: RoundRecord, inputs: RoundInputs): readonly MovingRow[] {
  const rows = new Map(round.products.map((row) => [row.product, row]));
  return inputs.assembly.products.flatMap((product) => {
    const row = rows.get(product.code);
    return row === undefined || heldBecause(product, inputs) !== null ? [] : [{ row, product }];
  });
}

/**
 * The rule's memory in today's frame, or a fresh start: in the first round, when the rule book was changed to another
 * rule, and when a product came in or fell out between two rounds. Where offers or plans changed since, what was concluded
 * about those products is forgotten.
 */
function stateFor(
  rule: PriceRule,
  { ruleState }: RoundRecord,
  { moving, inputs }: { readonly moving: readonly MovingRow[]; readonly inputs: RoundInputs },
): RuleState {
  const kinks = priceKinks(inputs);
  const goods = moving.map(({ product }) => ({
    floorPrice: product.floorPrice,
    kinks: kinks.get(product.ordinal) ?? [],
  }));
  const setup = { goods, quantum: 1, tolerance: inputs.assembly.settings.rule.tolerance, numeraire: null } as const;
  return inFrame(rule.name, { memory: ruleState, setup, forgotten: forgottenGoods(rule.name, ruleState, setup) });
}

function announcedRow(row: RoundProduct, { price, reason, working, forecastRoundsLeft }: AnnouncedGood): RoundProduct {
  const announced = { price: money(price), reason, working, roundsLeft: forecastRoundsLeft };
  return { ...row, ...announced, overrideWhy: null, result: null };
}
