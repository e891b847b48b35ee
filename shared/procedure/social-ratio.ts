import { divideDown } from '../quantities/divide-down.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantityScale } from '../quantities/quantity.ts';
import type { Offer } from '../supply/offer.ts';
import { offeredInAll } from '../supply/offered-in-all.ts';
import type { DamagePermit } from './damage-permit.ts';
import type { ProducerInputs } from './producer-inputs.ts';

/** One output or input at its price. `amount` in thousandths of its unit a week, `value` half-up for display. */
export type RatioLine = {
  readonly kind: 'output' | 'labour' | 'good' | 'other' | 'damage';
  /** Product code, name of another input, id of a damage; empty for labour. */
  readonly name: string;
  readonly amount: Quantity;
  readonly price: Money;
  readonly value: Money;
};

/** A producer's social benefit over its social cost, with the working. Money for a week. */
export type SocialRatio = {
  readonly producer: string;
  readonly outputs: readonly RatioLine[];
  readonly inputs: readonly RatioLine[];
  readonly benefit: Money;
  readonly cost: Money;
  /** SB/SC in hundredths, cut; null when no input costs anything. */
  readonly hundredths: number | null;
  readonly isBelowOne: boolean;
};

/** `offers` and `damages` of this producer alone; a price that is not there counts as 0. */
export type RatioQuestion = {
  readonly producer: string;
  readonly offers: readonly Offer[];
  readonly inputs: ProducerInputs;
  readonly damages: readonly DamagePermit[];
  /** Indicative prices by product code. */
  readonly prices: ReadonlyMap<string, Money>;
};

type ExactLine = Omit<RatioLine, 'value'> & { readonly exact: bigint };

/** Values are added over thousandths x thousandths of a minor unit, the finest that damage comes to. */
const scale = BigInt(quantityScale) * BigInt(quantityScale);
const hundred = 100n;
const noPrice = money(0);

/**
 * SB/SC: everything the producer offers at indicative prices over everything it takes for it. Sums and the comparison
 * with 1 are exact; only what is shown is rounded. Damage counts once its community has voted, whichever way.
 * Source: PROCEDURE.md section 2, step 3.
 */
export function socialRatio(question: RatioQuestion): SocialRatio {
  const outputs = outputLines(question);
  const inputs = [...inputLines(question), ...damageLines(question)];
  const [benefit, cost] = [sum(outputs), sum(inputs)];
  return {
    producer: question.producer,
    outputs: outputs.map(shown),
    inputs: inputs.map(shown),
    benefit: rounded(benefit),
    cost: rounded(cost),
    hundredths: cost === 0n ? null : divideDown(benefit * hundred, cost),
    isBelowOne: benefit < cost,
  };
}

function outputLines({ offers, prices }: RatioQuestion): readonly ExactLine[] {
  return offers.map((offer) => {
    const price = prices.get(offer.product) ?? noPrice;
    return valued({ kind: 'output', name: offer.product, amount: offeredInAll(offer), price });
  });
}

function inputLines({ inputs, prices }: RatioQuestion): readonly ExactLine[] {
  const { labourHours, pricePerHour, goods, others } = inputs;
  return [
    valued({ kind: 'labour', name: '', amount: labourHours, price: pricePerHour }),
    ...goods.map(({ product, perWeek: amount }) => {
      return valued({ kind: 'good', name: product, amount, price: prices.get(product) ?? noPrice });
    }),
    ...others.map(({ name, perWeek: amount, pricePerUnit: price }) => valued({ kind: 'other', name, amount, price })),
  ];
}

function damageLines({ damages, offers }: RatioQuestion): readonly ExactLine[] {
  return damages.flatMap(({ id, product, damagePerUnit, pricePerDamage: price, decision }) => {
    const offer = offers.find((each) => each.product === product);
    if (decision === null || offer === undefined) return [];
    const output = offeredInAll(offer);
    const exact = BigInt(output) * BigInt(damagePerUnit) * BigInt(price);
    const amount = divideHalfUp(BigInt(output) * BigInt(damagePerUnit), BigInt(quantityScale)) as Quantity;
    return [{ kind: 'damage', name: id, amount, price, exact }];
  });
}

function valued(line: Omit<RatioLine, 'value'>): ExactLine {
  return { ...line, exact: BigInt(line.amount) * BigInt(line.price) * BigInt(quantityScale) };
}

function shown({ exact, ...line }: ExactLine): RatioLine {
  return { ...line, value: rounded(exact) };
}

function rounded(exact: bigint): Money {
  return money(divideHalfUp(exact, scale));
}

function sum(lines: readonly ExactLine[]): bigint {
  return lines.reduce((total, { exact }) => total + exact, 0n);
}
