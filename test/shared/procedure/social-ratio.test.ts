import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VotedDecision } from '../../../shared/members/vote.ts';
import { checkDamage, type DamagePermit, damageStanding } from '../../../shared/procedure/damage-permit.ts';
import { checkProducerInputs, type ProducerInputs } from '../../../shared/procedure/producer-inputs.ts';
import { type RatioQuestion, socialRatio } from '../../../shared/procedure/social-ratio.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

const inputs: ProducerInputs = {
  producer: 'Hollow Farm',
  labourHours: quantity(6_500),
  pricePerHour: money(1_800),
  goods: [{ product: 'C06', perWeek: quantity(10_000) }],
  others: [{ name: 'Diesel', perWeek: quantity(4_000), pricePerUnit: money(410) }],
};

const decision: VotedDecision = {
  ...{ outcome: 'accepted', votes: { inFavour: 9, against: 2, abstained: 0 }, why: 'The stream bears that much' },
  ...{ heldOn: '2027-01-05', at: '2027-01-05T10:00:00.000Z', actor: 'Rosa' },
};

/** 0.05 kg of nitrate for each pound, at 1.20 a kg; 5 kg a week are permitted. */
const nitrate: DamagePermit = {
  ...{
    id: 'D001',
    producer: 'Hollow Farm',
    product: 'T12',
    damage: 'Nitrate',
    unit: 'kg',
    damagePerUnit: quantity(50),
  },
  ...{ pricePerDamage: money(120), community: 'Brook neighbours', permitsPerWeek: quantity(5_000), decision },
};

function question(changes: Partial<RatioQuestion> = {}): RatioQuestion {
  const step = (price: number, lb: number) => {
    return { price: money(price), quantityPerWeek: quantity(lb * 1000), minimumLot: quantity(0) };
  };
  return {
    producer: 'Hollow Farm',
    offers: [{ producer: 'Hollow Farm', product: 'T12', steps: [step(150, 60), step(210, 20)] }],
    inputs,
    damages: [],
    prices: new Map<string, Money>([
      ['T12', money(189)],
      ['C06', money(98)],
    ]),
    ...changes,
  };
}

describe('SB/SC', () => {
  test('80 lb x 1.89 = 151.20 over 6.5 h x 18.00 + 10 x 0.98 + 4 x 4.10 = 143.20 is 1.05', () => {
    const ratio = socialRatio(question());
    expect(ratio.inputs.map(({ value }) => value)).toEqual([11_700, 980, 1_640]);
    expect(ratio).toMatchObject({ benefit: 15_120, cost: 14_320, hundredths: 105, isBelowOne: false });
  });

  test('damage of 4 kg x 1.20 = 4.80 counts once the community has voted, not before', () => {
    expect(socialRatio(question({ damages: [nitrate] }))).toMatchObject({ cost: 14_800, hundredths: 102 });
    expect(socialRatio(question({ damages: [{ ...nitrate, decision: null }] })).cost).toBe(14_320);
    expect(socialRatio(question({ damages: [{ ...nitrate, product: 'E01' }] })).cost).toBe(14_320);
  });

  test('trap: rounding. 0.996 is shown as 0.99 and is below one; 1 exactly is not', () => {
    const prices = new Map([['T12', money(179)]]);
    const at = (pricePerHour: number) => {
      const labour = { ...inputs, labourHours: quantity(1000), pricePerHour: money(pricePerHour) };
      return socialRatio(question({ prices, inputs: { ...labour, goods: [], others: [] } }));
    };
    expect(at(14_321)).toMatchObject({ hundredths: 99, isBelowOne: true });
    expect(at(14_320)).toMatchObject({ hundredths: 100, isBelowOne: false });
    expect(at(0)).toMatchObject({ hundredths: null, isBelowOne: false });
  });

  test('dearer inputs never raise the ratio, and the order of the inputs does not matter', () => {
    const other = fc.record({ perWeek: fc.nat(99_999), pricePerUnit: fc.nat(99_999) });
    fc.assert(
      fc.property(fc.array(other, { maxLength: 6 }), (rows) => {
        const others = rows.map(({ perWeek, pricePerUnit }, at) => {
          return { name: `Input ${at}`, perWeek: quantity(perWeek), pricePerUnit: money(pricePerUnit) };
        });
        const of = (list: typeof others) => socialRatio(question({ inputs: { ...inputs, others: list } }));
        expect(of(others.toReversed()).cost).toBe(of(others).cost);
        const dearer = others.map((each) => ({ ...each, pricePerUnit: money(each.pricePerUnit + 1) }));
        expect(of(dearer).hundredths ?? 0).toBeLessThanOrEqual(of(others).hundredths ?? 0);
      }),
    );
  });

  test('inputs that name nothing, or one product twice, are refused', () => {
    expect(checkProducerInputs(inputs)).toBeNull();
    expect(checkProducerInputs({ ...inputs, producer: ' ' })).toBe('no-producer');
    expect(checkProducerInputs({ ...inputs, goods: [...inputs.goods, ...inputs.goods] })).toBe('twice');
    const empty = { ...inputs, labourHours: quantity(0), goods: [], others: [] };
    expect(checkProducerInputs(empty)).toBe('nothing');
    const unnamed = { ...inputs, others: [{ name: '', perWeek: quantity(1), pricePerUnit: money(1) }] };
    expect(checkProducerInputs(unnamed)).toBe('no-name');
  });
});

describe('damage and permits', () => {
  test('80 lb cause 4 kg of 5 permitted; the permits cover 100 lb; a pound bears 6 cents', () => {
    const standing = damageStanding(nitrate, quantity(80_000));
    expect(standing).toEqual({ caused: 4_000, permitted: 5_000, beyond: 0, outputCovered: 100_000, costPerUnit: 6 });
    expect(damageStanding(nitrate, quantity(120_000))).toMatchObject({ caused: 6_000, beyond: 1_000 });
  });

  test('nothing is permitted before the vote, or after a no', () => {
    for (const said of [null, { ...decision, outcome: 'declined' as const }]) {
      const standing = damageStanding({ ...nitrate, decision: said }, quantity(80_000));
      expect(standing).toMatchObject({ permitted: 0, beyond: 4_000, outputCovered: 0 });
    }
  });

  test('harm and its cost are never rounded away', () => {
    const little = { ...nitrate, damagePerUnit: quantity(1) };
    expect(damageStanding(little, quantity(1))).toMatchObject({ caused: 1, costPerUnit: 1 });
  });

  test('a damage names producer, product, what it is, its unit and who is affected', () => {
    expect(checkDamage(nitrate)).toEqual([]);
    const empty = { producer: '', product: '', damage: '', unit: '', community: '', damagePerUnit: quantity(0) };
    expect(checkDamage({ ...nitrate, ...empty })).toHaveLength(6);
  });
});
