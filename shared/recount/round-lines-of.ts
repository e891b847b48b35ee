import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import { type LineValues, ratioText } from './line-values.ts';
import type { GoodLine, RoundLine } from './published-lines.ts';
import { beginsRule, ruleSetupOf } from './rule-setup-of.ts';
import { ruledProducts } from './ruled-products.ts';
import { toleranceOf } from './tolerance-of.ts';

export type RoundFrame = {
  readonly before: RoundRecord | null;
  /** The rule book's tolerance now. */
  readonly tolerance: number;
  readonly accepted: string | null;
};

/** The head of a round's lines, and the products whose price the rule worked out for it. */
export function roundLineOf(
  round: RoundRecord,
  { before, tolerance, accepted }: RoundFrame,
): { readonly head: RoundLine; readonly ruled: ReadonlySet<string> } {
  const begun = ruleSetupOf(round);
  const begins = beginsRule(round, before);
  const head: RoundLine = {
    kind: 'round',
    round: round.number,
    rule: begun?.rule ?? null,
    tolerance: toleranceOf(round, tolerance),
    begunWith: begins ? (begun?.setup.tolerance ?? null) : null,
    fellBack: round.fellBack,
    roundsLeft: round.roundsLeft,
    worst: round.worst?.product ?? null,
    worstImbalance: round.worst === null ? null : ratioText(round.worst.imbalance),
    accepted,
  };
  return { head, ruled: ruledProducts(round, before) };
}

type Goods = {
  readonly before: RoundRecord | null;
  readonly ruled: ReadonlySet<string>;
  readonly values: LineValues;
};

/** What the rule was begun with, good by good; none unless it began for this round. */
export function goodLinesOf(round: RoundRecord, { before, ruled, values }: Goods): readonly GoodLine[] {
  const begun = ruleSetupOf(round);
  if (begun === null || !beginsRule(round, before)) return [];
  const products = round.products.filter(({ product }) => ruled.has(product));
  const text = values.moneyText;
  return products.map(({ product }, index) => {
    const { floorPrice = 0, ceiling, kinks } = begun.setup.goods[index] ?? {};
    return {
      kind: 'good',
      round: round.number,
      product,
      floor: text(floorPrice),
      ceiling: ceiling === undefined ? null : text(ceiling),
      jumps: kinks === undefined ? null : kinks.map(text),
    };
  });
}
