import fc from 'fast-check';
import type { GrantCase } from '../../../shared/grants/allocate-grants.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

/** Henfield's cold room as in story 9; parts may be overwritten. */
export function henfield(part: Partial<GrantRequest> = {}): GrantRequest {
  return {
    ...{ id: 'G001', producer: 'Henfield Farm', product: 'E01', purpose: 'Cold room for eggs' },
    ...{ amount: money(6_500_00), addsPerWeek: quantity(20_000), recoveryShareBasisPoints: 1000 },
    ...part,
  };
}

export const reservoir = { balance: money(48_200_00), floor: money(40_000_00), limitPerProducer: money(3_500_00) };

const anyRequest = fc
  .record({
    producer: fc.constantFrom('Henfield', 'Oak', 'Elm', 'Mill'),
    product: fc.constantFrom('E01', 'M02', 'X'),
    amount: fc.integer({ min: 1, max: 9_000_00 }),
    adds: fc.integer({ min: 1, max: 50_000 }),
    minimum: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
    sizes: fc.option(fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 3 })),
    group: fc.option(fc.constantFrom('well', 'mill')),
  })
  .map(({ amount, minimum, sizes, group, adds, ...rest }): GrantRequest => {
    const smaller = (sizes ?? []).map((part) => Math.floor(part * amount)).filter((size) => size > 0);
    return {
      ...rest,
      id: '',
      purpose: 'p',
      amount: money(amount),
      addsPerWeek: quantity(adds),
      recoveryShareBasisPoints: 1000,
      ...(minimum !== null && smaller.length === 0 && { minimumAmount: money(Math.ceil(minimum * amount)) }),
      ...(smaller.length > 0 && { sizes: smaller.map(money) }),
      ...(group !== null && { exclusiveGroup: group }),
    };
  });

/** Requests of every shape against a reservoir that may have nothing to give. */
export const anyCase: fc.Arbitrary<GrantCase> = fc
  .record({
    requests: fc.array(anyRequest, { maxLength: 12 }),
    floor: fc.integer({ min: 0, max: 5_000_00 }),
    above: fc.integer({ min: 0, max: 20_000_00 }),
    limit: fc.integer({ min: 0, max: 6_000_00 }),
    open: fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ requests, floor, above, limit, open }) => ({
    requests: requests.map((request, index) => ({ ...request, id: `G${String(index + 1).padStart(3, '0')}` })),
    openDemand: new Map([
      ['E01', quantity(open[0] ?? 0)],
      ['M02', quantity(open[1] ?? 0)],
    ]),
    prices: new Map([
      ['E01', money(312)],
      ['M02', money(95)],
    ]),
    reservoir: { balance: money(floor + above), floor: money(floor), limitPerProducer: money(limit) },
  }));
