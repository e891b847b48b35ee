import { type Quantity, quantity, quantityScale } from '../quantities/quantity.ts';
import { type CaseLine, type CasePledge, type Tier, tiers } from './case-line.ts';
import type { FillRules } from './case-rules.ts';
import { type CaseShares, sharesByHousehold } from './case-share.ts';
import { type CaseOrder, casesToOrder } from './cases-to-order.ts';
import { fairnessOrder } from './fairness-order.ts';
import { handOutEvenly, handOutInOrder } from './hand-out.ts';

/** One product, one delivery. */
export type CaseQuestion = {
  /** Product code: each product has a lot of its own. */
  readonly product: string;
  readonly caseSize: Quantity;
  readonly lines: readonly CaseLine[];
  readonly pledges: readonly CasePledge[];
  readonly rules: FillRules;
};

/** How much of a part was asked for and given; below what was asked, the fairness rule said who. */
export type TierWorking = { readonly tier: Tier; readonly asked: Quantity; readonly given: Quantity };

/** What one household gets, part by part, and its place in the order of fairness, from 1. */
export type HouseholdFill = {
  readonly household: string;
  readonly turn: number;
  readonly place: number;
  readonly asked: Readonly<Record<Tier, Quantity>>;
  readonly given: Readonly<Record<Tier, Quantity>>;
  readonly total: Quantity;
  /** Wants that are not covered. */
  readonly short: Quantity;
};

/** The whole working of one product's cases. */
export type CaseFilling = {
  readonly order: CaseOrder;
  readonly tiers: readonly TierWorking[];
  /** In the order of fairness. */
  readonly households: readonly HouseholdFill[];
  /** What evenly counts in: whole units when every amount is whole, else thousandths. */
  readonly step: Quantity;
};

/**
 * Fills the cases of one product and says who gets what. Cases follow from the sums (`casesToOrder`); what they hold is
 * served part by part (wants by priority, then what was added, then flexible parts); the one part that cannot be served
 * in full is handed out by the rule of fairness. So cuts fall on the flexible part first, on essential wants last, and
 * inside a priority on the last in the order. Nothing is created or lost: given + shelf = cases x case size, and the
 * order in which lines are given does not matter.
 */
export function fillCases({ product, caseSize, lines, pledges, rules }: CaseQuestion): CaseFilling {
  const { turns, asked } = sharesByHousehold(lines, pledges);
  const sums = byTier((tier) => sumOf(asked[tier]));
  const want = quantity(sums.essential + sums.normal + sums['if-possible']);
  const demand = { want, pledged: sums.pledged, flexible: sums.flexible };
  const order = casesToOrder({ demand, caseSize, rest: rules.rest });
  const places = fairnessOrder(turns, rules.fairness, product);
  const step = stepOf(caseSize, asked);
  let left = order.filled - order.shelf;
  const given = byTier((tier) => {
    const available = Math.min(left, sums[tier]);
    left -= available;
    if (available === sums[tier]) return asked[tier];
    const handOut = { available, most: asked[tier], order: places };
    return rules.fairness.kind === 'evenly' ? handOutEvenly(handOut, step) : handOutInOrder(handOut);
  });
  return {
    order,
    tiers: tiers.map((tier) => ({ tier, asked: sums[tier], given: sumOf(given[tier]) })),
    households: places.map((place, at) => householdFill({ turns, asked, given }, { place, at })),
    step,
  };
}

/** One value for each part, worked out in the order in which they are served. */
function byTier<Value>(work: (tier: Tier) => Value): Readonly<Record<Tier, Value>> {
  return {
    essential: work('essential'),
    normal: work('normal'),
    'if-possible': work('if-possible'),
    pledged: work('pledged'),
    flexible: work('flexible'),
  };
}

type Filled = CaseShares & { readonly given: CaseShares['asked'] };

function householdFill(filled: Filled, { place, at }: { readonly place: number; readonly at: number }): HouseholdFill {
  const turn = filled.turns[place];
  if (turn === undefined) throw new RangeError(`No household at ${place}`);
  const asked = byTier((tier) => quantity(filled.asked[tier][place] ?? 0));
  const given = byTier((tier) => quantity(filled.given[tier][place] ?? 0));
  const wanted = asked.essential + asked.normal + asked['if-possible'];
  const covered = given.essential + given.normal + given['if-possible'];
  return {
    household: turn.household,
    turn: turn.turn,
    place: at + 1,
    asked,
    given,
    total: quantity(covered + given.pledged + given.flexible),
    short: quantity(wanted - covered),
  };
}

function sumOf(amounts: readonly number[]): Quantity {
  return quantity(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** Nobody gets a third of a loaf where all asked for whole ones. */
function stepOf(caseSize: Quantity, asked: CaseShares['asked']): Quantity {
  const isWhole = (amount: number) => amount % quantityScale === 0;
  const areWhole = isWhole(caseSize) && tiers.every((tier) => asked[tier].every(isWhole));
  return quantity(areWhole ? quantityScale : 1);
}
