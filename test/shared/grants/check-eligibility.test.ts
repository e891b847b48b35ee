import { expect, it } from 'vitest';
import { checkEligibility, type EligibilityFacts, isEligible } from '../../../shared/grants/check-eligibility.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { henfield } from './grant-cases.ts';

const facts: EligibilityFacts = {
  limitPerProducer: money(3_500_00),
  budget: money(8_200_00),
  knownProducts: new Set(['E01']),
  openDemand: new Map([['E01', quantity(11_000)]]),
  board: { directors: ['Ann Oak', 'Dana Henfield'], neededVotes: 1 },
  recusals: [],
  today: '2027-03-01',
  lastDay: '2027-04-04',
};
const codes = (part: Parameters<typeof henfield>[0], more: Partial<EligibilityFacts> = {}) =>
  checkEligibility(henfield(part), { ...facts, ...more }).map(({ weight, code }) => `${weight} ${code}`);

it('tells of an amount above the limit and bars nothing', () => {
  expect(codes({})).toEqual(['told amount-above-limit']);
  expect(isEligible(henfield(), facts)).toBe(true);
});

it('bars a minimum that the limit or the fund can never reach', () => {
  expect(codes({ minimumAmount: money(3_500_01) })).toEqual(['bars minimum-above-limit']);
  expect(codes({ sizes: [money(3_600_00)] })).toEqual(['bars minimum-above-limit']);
  expect(codes({ minimumAmount: money(3_000_00) }, { budget: money(2_999_99) })).toEqual([
    'told amount-above-limit',
    'bars minimum-above-budget',
  ]);
});

it('bars an unknown product and a milestone that is past; tells of demand that is not open', () => {
  expect(codes({ amount: money(1), product: 'X9' })).toEqual(['bars product-unknown', 'told no-open-demand']);
  expect(codes({ amount: money(1), milestones: [{ what: 'Built', dueOn: '2027-02-28' }] })).toEqual([
    'bars milestone-past',
  ]);
  expect(codes({ amount: money(1), addsFrom: '2027-04-05' })).toEqual(['told adds-after-period']);
  expect(codes({ amount: money(1) }, { openDemand: null })).toEqual([]);
});

it('bars a request while a related director is not recused, and only for that request', () => {
  const related = { amount: money(1), relatedPersons: [' dana  henfield', 'Somebody Else'] };
  expect(codes(related)).toEqual(['bars related-not-recused']);
  const recusal = { request: 'G001', director: 'Dana Henfield', why: 'sister' };
  expect(codes(related, { recusals: [recusal] })).toEqual([]);
  expect(codes(related, { recusals: [{ ...recusal, request: 'G002' }] })).toEqual(['bars related-not-recused']);
});
