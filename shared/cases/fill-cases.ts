import { type Quantity, quantity, quantityScale } from '../quantities/quantity.ts';
import { type CaseLine, type CasePledge, type Tier, tiers } from './case-line.ts';
import type { FillRules } from './case-rules.ts';
import { type CaseShare, sharesByHousehold } from './case-share.ts';
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
  const shares = sharesByHousehold(lines, pledges);
  const asked = tiers.map((tier) => ({ tier, amounts: shares.map((share) => share.asked[tier]) }));
  const sums = asked.map(({ amounts }) => quantity(amounts.reduce<number>((sum, amount) => sum + amount, 0)));
  const [essential, normal, ifPossible, pledged, flexible] = sums as [Quantity, Quantity, Quantity, Quantity, Quantity];
  const demand = { want: quantity(essential + normal + ifPossible), pledged, flexible };
  const order = casesToOrder({ demand, caseSize, rest: rules.rest });
  const turns = fairnessOrder(shares, rules.fairness, product);
  const step = stepOf(caseSize, asked);
  let left = order.filled - order.shelf;
  const given = asked.map(({ amounts }, at) => {
    const available = Math.min(left, sums[at] ?? 0);
    left -= available;
    if (available === sums[at]) return amounts;
    const handOut = { available, most: amounts, order: turns };
    return rules.fairness.kind === 'evenly' ? handOutEvenly(handOut, step) : handOutInOrder(handOut);
  });
  return {
    order,
    tiers: tiers.map((tier, at) => ({ tier, asked: sums[at] ?? quantity(0), given: sumOf(given[at] ?? []) })),
    households: turns.map((place, at) => householdFill(shares, given, { place, at })),
    step,
  };
}

type At = { readonly place: number; readonly at: number };

function householdFill(shares: readonly CaseShare[], given: readonly (readonly number[])[], { place, at }: At) {
  const share = shares[place];
  if (share === undefined) throw new RangeError(`No household at ${place}`);
  const [essential, normal, ifPossible, pledged, flexible] = given.map((amounts) => quantity(amounts[place] ?? 0));
  const zero = quantity(0);
  const own = {
    essential: essential ?? zero,
    normal: normal ?? zero,
    'if-possible': ifPossible ?? zero,
    pledged: pledged ?? zero,
    flexible: flexible ?? zero,
  };
  const wanted = share.asked.essential + share.asked.normal + share.asked['if-possible'];
  const covered = own.essential + own.normal + own['if-possible'];
  return {
    household: share.household,
    turn: share.turn,
    place: at + 1,
    asked: share.asked,
    given: own,
    total: quantity(covered + own.pledged + own.flexible),
    short: quantity(wanted - covered),
  };
}

function sumOf(amounts: readonly number[]): Quantity {
  return quantity(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** Nobody gets a third of a loaf where all asked for whole ones. */
function stepOf(caseSize: Quantity, asked: readonly { readonly amounts: readonly number[] }[]): Quantity {
  const isWhole = (amount: number) => amount % quantityScale === 0;
  const areWhole = isWhole(caseSize) && asked.every(({ amounts }) => amounts.every(isWhole));
  return quantity(areWhole ? quantityScale : 1);
}
