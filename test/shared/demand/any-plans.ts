import fc from 'fast-check';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Household } from '../../../shared/members/household.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { type PlanRecord, planRecord } from '../../../shared/plans/plan-record.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

/** How many products the plans below may name. */
export const productCount = 6;

export const products: readonly Product[] = Array.from({ length: productCount }, (_, ordinal) => ({
  ...{
    code: `P${ordinal}`,
    name: `Product ${ordinal}`,
    unit: 'lb',
    caseSize: quantity(1000),
    leadDays: 1,
    season: null,
  },
  ...{ floorPrice: money(10), openingPrice: money(100 + ordinal), marketPrice: null, ordinal },
}));

export const anyLine: fc.Arbitrary<PlanLine> = fc
  .record({
    product: fc.nat(productCount - 1),
    want: fc.nat(9000).map(quantity),
    more: fc.nat(3000),
    rhythm: fc.constantFrom('weekly', '2-weekly', '4-weekly', 'once', 'by-season'),
    priority: fc.constantFrom('essential', 'normal', 'if-possible'),
    kind: fc.constantFrom('fixed', 'budget', 'swap'),
    percentCheaper: fc.nat(40),
    highestPrice: fc.option(fc.nat(300).map(money)),
  } as const)
  .map(({ more, kind, percentCheaper, ...line }) => ({
    ...line,
    upTo: quantity(line.want + more),
    response: kind === 'swap' ? { kind, percentCheaper } : { kind },
    substitute: kind === 'swap' ? (line.product + 1) % productCount : null,
  }));

export const anyPlans: fc.Arbitrary<readonly PlanRecord[]> = fc
  .array(fc.array(anyLine, { maxLength: 6 }), { maxLength: 5 })
  .map((plans) => plans.map((lines, at) => planRecord(`H${at}`, lines)));

export function householdOf(code: string, allowancePerWeek = 2000): Household {
  return { code, people: 2, allowancePerWeek: money(allowancePerWeek), eligible: true };
}
