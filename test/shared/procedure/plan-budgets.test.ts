import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AllowanceException } from '../../../shared/members/allowance-exception.ts';
import { checkException } from '../../../shared/members/allowance-exception.ts';
import type { Household } from '../../../shared/members/household.ts';
import type { VotedDecision } from '../../../shared/members/vote.ts';
import { planBudgets, withBudgets } from '../../../shared/procedure/plan-budgets.ts';
import { checkPublicGood, type PublicGood } from '../../../shared/procedure/public-good.ts';
import { sharePublicGood } from '../../../shared/procedure/share-public-good.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

function vote(outcome: VotedDecision['outcome']): VotedDecision {
  const votes = { inFavour: 20, against: 3, abstained: 1 };
  return { outcome, votes, why: 'Said so', heldOn: '2027-01-05', at: '2027-01-05T10:00:00.000Z', actor: 'Rosa' };
}

const households: readonly Household[] = [
  { code: 'H1', people: 1, allowancePerWeek: money(8000), eligible: true },
  { code: 'H2', people: 3, allowancePerWeek: money(14_000), eligible: true },
  { code: 'H3', people: 2, allowancePerWeek: money(11_500), eligible: false },
];

/** 1 composter at 1 300.00 for a period of 13 weeks: 100.00 a week. */
const composter: PublicGood = {
  ...{
    id: 'P001',
    name: 'Composter',
    unit: 'piece',
    costPerUnit: money(130_000),
    units: quantity(1000),
    per: 'period',
  },
  ...{ sharedBy: 'person', supporters: 2, decision: null },
  own: { coop: 'Willow Creek', partBasisPoints: 10_000 },
  others: [],
};

function exception(decision: VotedDecision | null): AllowanceException {
  return {
    household: 'H2',
    amountPerWeek: money(1500),
    reason: 'A guest',
    askedAt: '2027-01-04T10:00:00.000Z',
    decision,
  };
}

function budgets(exceptions: readonly AllowanceException[], publicGoods: readonly PublicGood[]) {
  const all = planBudgets({ households, exceptions, publicGoods, weeks: 13 });
  return households.map(({ code }) => all.get(code)?.budget);
}

describe('exceptions', () => {
  test('only an accepted one raises what a plan may cost', () => {
    expect(budgets([exception(null)], [])).toEqual([8000, 14_000, 11_500]);
    expect(budgets([exception(vote('declined'))], [])).toEqual([8000, 14_000, 11_500]);
    expect(budgets([exception(vote('accepted'))], [])).toEqual([8000, 15_500, 11_500]);
  });

  test('trap: a compensation stored back. The allowances stay as they were, and nothing builds up', () => {
    const facts = { households, exceptions: [exception(vote('accepted'))], publicGoods: [], weeks: 13 };
    expect(withBudgets(facts)[1]?.allowancePerWeek).toBe(15_500);
    expect(withBudgets(facts)[1]?.allowancePerWeek).toBe(15_500);
    expect(households[1]?.allowancePerWeek).toBe(14_000);
    expect(withBudgets({ ...facts, exceptions: [] })).toBe(households);
  });

  test('a request needs an amount and a reason', () => {
    expect(checkException(exception(null))).toBeNull();
    expect(checkException({ amountPerWeek: money(0), reason: 'x' })).toBe('not-above-zero');
    expect(checkException({ amountPerWeek: money(1), reason: ' ' })).toBe('no-reason');
  });
});

/** Willow Creek bears a part, Alder Street the rest. */
function withAlder(own: number): Pick<PublicGood, 'own' | 'others'> {
  const alder = { coop: 'Alder Street', partBasisPoints: 10_000 - own };
  return { own: { coop: 'Willow Creek', partBasisPoints: own }, others: own === 10_000 ? [] : [alder] };
}

describe('public goods', () => {
  test('100.00 a week between 6 people: 16.67, 50.00 and 33.33; the last cent goes to the largest remainder', () => {
    const shared = sharePublicGood(composter, households, 13);
    expect(shared?.ownPerWeek).toBe(10_000);
    expect([...(shared?.parts.values() ?? [])]).toEqual([1667, 5000, 3333]);
  });

  test('by household, by allowance, and half of it borne by another co-op', () => {
    const parts = (changes: Partial<PublicGood>) => [
      ...(sharePublicGood({ ...composter, ...changes }, households, 13)?.parts.values() ?? []),
    ];
    expect(parts({ sharedBy: 'household' })).toEqual([3334, 3333, 3333]);
    expect(parts({ sharedBy: 'allowance', per: 'week', costPerUnit: money(33_500) })).toEqual([8000, 14_000, 11_500]);
    expect(parts(withAlder(5000))).toEqual([833, 2500, 1667]);
  });

  test('co-ops share to the cent, of equal remainders the first name takes it, the same in every book', () => {
    const third = (coop: string, partBasisPoints: number) => ({ coop, partBasisPoints });
    const [alder, birch, willow] = [third('Alder', 3333), third('Birch', 3333), third('Willow', 3334)];
    const perWeek = (own: typeof alder, others: readonly (typeof alder)[]) =>
      sharePublicGood({ ...composter, own, others }, households, 13)?.coops.map((each) => [each.coop, each.perWeek]);
    const inEveryBook = [
      ['Alder', 3333],
      ['Birch', 3333],
      ['Willow', 3334],
    ];
    expect(perWeek(alder, [willow, birch])).toEqual(inEveryBook);
    expect(perWeek(willow, [alder, birch])).toEqual(inEveryBook);
    const cent = { ...composter, costPerUnit: money(13), own: third('B', 5000), others: [third('A', 5000)] };
    expect(sharePublicGood(cent, households, 13)?.coops.map(({ perWeek: each }) => each)).toEqual([1, 0]);
    expect(sharePublicGood(cent, households, 13)?.ownPerWeek).toBe(0);
  });

  test('come off the budgets once they are accepted, never before, and never below 0', () => {
    expect(budgets([], [composter])).toEqual([8000, 14_000, 11_500]);
    expect(budgets([], [{ ...composter, decision: vote('declined') }])).toEqual([8000, 14_000, 11_500]);
    expect(budgets([], [{ ...composter, decision: vote('accepted') }])).toEqual([6333, 9000, 8167]);
    const dear = { ...composter, costPerUnit: money(13_000_000), decision: vote('accepted') };
    expect(budgets([], [dear])).toEqual([0, 0, 0]);
  });

  test('the parts add up to the cost to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 10_000 }),
        (people, cost, units, part) => {
          const rows = people.map((each, at) => ({ ...households[0], code: `H${at}`, people: each }) as Household);
          const good = { ...composter, costPerUnit: money(cost), units: quantity(units), ...withAlder(part) };
          const shared = sharePublicGood(good, rows, 13);
          const sum = [...(shared?.parts.values() ?? [])].reduce((total, each) => total + each, 0);
          expect(sum).toBe(shared?.ownPerWeek);
          const borne = (shared?.coops ?? []).reduce((total, { perWeek }) => total + perWeek, 0);
          expect(borne).toBe(shared?.wholePerWeek);
        },
      ),
    );
  });

  test('every fault of a proposal is named', () => {
    expect(checkPublicGood(composter)).toEqual([]);
    const wrong = { ...composter, name: '', unit: ' ', costPerUnit: money(0), units: quantity(0) };
    expect(checkPublicGood({ ...wrong, own: { coop: '', partBasisPoints: 0 }, supporters: -1 })).toHaveLength(6);
    const alder = { coop: 'Alder Street', partBasisPoints: 3000 };
    expect(checkPublicGood({ ...composter, ...withAlder(7000) })).toEqual([]);
    expect(checkPublicGood({ ...composter, others: [alder] })).toEqual(['parts-not-whole']);
    const twice = { own: { coop: 'Alder Street ', partBasisPoints: 7000 }, others: [alder] };
    expect(checkPublicGood({ ...composter, ...twice })).toEqual(['coop-twice']);
    expect(sharePublicGood(composter, [], 13)).toBeNull();
  });
});
