import { type DemandSums, rhythmCount } from '../../shared/demand/demand-sums.ts';
import type { Household } from '../../shared/members/household.ts';
import type { AnnouncedPrices } from '../../shared/plans/answers/announced-prices.ts';
import { answerAtPrices } from '../../shared/plans/answers/answer-at-prices.ts';
import { rhythms } from '../../shared/plans/lines/line-codes.ts';
import type { PlanLine } from '../../shared/plans/lines/plan-line.ts';
import { weekShare } from '../../shared/plans/lines/week-share.ts';

/** A plan the plain way: an object for each line. */
export type PlanOfObjects = { readonly household: string; readonly lines: readonly PlanLine[] };

/** Adds up as one would without thinking of speed: every line an object, every sum an entry of a Map. */
export function addUpInMap(plans: readonly PlanOfObjects[], ordinalCount: number): DemandSums {
  const sums = new Map<string, { want: number; upTo: number }>();
  for (const { lines } of plans) {
    for (const { product, rhythm, want, upTo } of lines) {
      const key = `${product}/${rhythm}`;
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, { want, upTo });
      else {
        sum.want += want;
        sum.upTo += upTo;
      }
    }
  }
  const result = emptySums(ordinalCount);
  for (const [key, { want, upTo }] of sums) {
    const [product, rhythm] = key.split('/');
    const place = Number(product) * rhythmCount + rhythms.indexOf(rhythm as PlanLine['rhythm']);
    result.want[place] = want;
    result.upTo[place] = upTo;
  }
  return result;
}

export function emptySums(ordinalCount: number): DemandSums {
  const length = ordinalCount * rhythmCount;
  return { ordinalCount, want: new Float64Array(length), upTo: new Float64Array(length) };
}

type Asked = AnnouncedPrices & {
  readonly plans: readonly PlanOfObjects[];
  readonly households: readonly Household[];
  readonly weeks: number;
};

/** The numerators of demand at announced prices, from one answer object for each household. */
export function answerInMap({ plans, households, weeks, ...market }: Asked): Float64Array {
  const allowances = new Map(households.map(({ code, allowancePerWeek }) => [code, allowancePerWeek]));
  const sums = new Map<number, number>();
  for (const { household, lines } of plans) {
    const allowance = allowances.get(household);
    if (allowance === undefined) throw new RangeError(`No household ${household}`);
    const answer = answerAtPrices({ ...market, lines, allowance, weeks });
    for (const [at, { product, quantity }] of answer.lines.entries()) {
      const share = weekShare(lines[at]?.rhythm ?? 'weekly', weeks);
      sums.set(product, (sums.get(product) ?? 0) + quantity * share);
    }
  }
  return Float64Array.from({ length: market.openingPrices.length }, (_, ordinal) => sums.get(ordinal) ?? 0);
}
