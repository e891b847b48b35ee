import type { DemandColumns } from '../demand/demand-columns.ts';
import type { DemandSchedule } from '../demand/demand-schedule.ts';
import { budgetCode } from '../plans/lines/line-codes.ts';

/** No sum is published that is the doing of fewer households than this, and no difference of two sums. */
const fewestHouseholds = 5;

/** How many households have to do with each product, by ordinal. */
export type ProductHouseholds = {
  /** Households with a line that goes, or may go, to it. */
  readonly naming: Uint32Array;
  /** The most such lines any of them has. */
  readonly mostLines: Uint32Array;
  /** Households that spend the same sum on it whatever it costs. */
  readonly budgets: Uint32Array;
};

/** Counts the households of every product in one pass. */
export function productHouseholds(columns: DemandColumns): ProductHouseholds {
  const count = () => new Uint32Array(columns.ordinalCount);
  const [naming, mostLines, budgets] = [count(), count(), count()];
  for (let household = 0; household < columns.households.length; household += 1) {
    const own = new Map<number, { lines: number; isBudget: boolean }>();
    const end = columns.firstLine[household + 1] ?? 0;
    for (let line = columns.firstLine[household] ?? 0; line < end; line += 1) {
      const isBudget = columns.response[line] === budgetCode;
      for (const product of [columns.product[line] ?? 0, columns.substitute[line] ?? 0]) {
        if (product >= columns.ordinalCount) continue;
        const known = own.get(product);
        own.set(product, { lines: (known?.lines ?? 0) + 1, isBudget: isBudget || known?.isBudget === true });
      }
    }
    for (const [product, { lines, isBudget }] of own) {
      naming[product] = (naming[product] ?? 0) + 1;
      mostLines[product] = Math.max(mostLines[product] ?? 0, lines);
      if (isBudget) budgets[product] = (budgets[product] ?? 0) + 1;
    }
  }
  return { naming, mostLines, budgets };
}

/** The households of one product, as far as they declared and as far as they did not. */
export type Crowd = {
  readonly declared: number;
  readonly others: number;
  readonly mostLines: number;
  readonly budgets: number;
};

/**
 * The prices whose sums may be published beside an announced one: the nearest below and above between which and it either nobody or at
 * least `fewestHouseholds` stop. Null where not even the announced price's sum may be. All in whole minor units.
 */
export function trialPrices({ thresholds }: DemandSchedule, price: number, crowd: Crowd): readonly number[] | null {
  const isFew = (households: number) => households > 0 && households < fewestHouseholds;
  if (crowd.declared < fewestHouseholds || isFew(crowd.others)) return null;
  const enough = fewestHouseholds * Math.max(1, crowd.mostLines);
  const exactly = thresholds.filter((threshold) => threshold === price).length;
  if (exactly > 0 && exactly < enough) return null;
  if (isFew(crowd.budgets)) return [price];
  const below = belowOf(
    thresholds.filter((threshold) => threshold < price),
    price,
    enough,
  );
  const above = aboveOf(thresholds.filter((threshold) => threshold >= price).toReversed(), price, enough);
  return [...(below === null || below < 1 ? [] : [below]), price, ...(above === null ? [] : [above])];
}

/** `thresholds` falling. */
function belowOf(thresholds: readonly number[], price: number, enough: number): number | null {
  if (thresholds[0] !== price - 1) return price - 1;
  const last = thresholds[enough - 1];
  return last === undefined ? null : last;
}

/** `thresholds` rising. Lines that stop at a threshold are gone one minor unit above it. */
function aboveOf(thresholds: readonly number[], price: number, enough: number): number | null {
  if (thresholds[0] !== price) return price + 1;
  const last = thresholds[enough - 1];
  return last === undefined ? null : last + 1;
}
