import type { VotedDecision } from '../members/vote.ts';
import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** Something a producer needs that is not in the catalogue: diesel, seed, a lease. */
export type OtherInput = {
  readonly name: string;
  readonly perWeek: Quantity;
  readonly pricePerUnit: Money;
};

/** What a producer takes in a week for everything it offers. */
export type ProducerInputs = {
  readonly producer: string;
  /** Thousandths of an hour. */
  readonly labourHours: Quantity;
  readonly pricePerHour: Money;
  /** Products of the catalogue, by code; they count at their indicative prices. */
  readonly goods: readonly { readonly product: string; readonly perWeek: Quantity }[];
  readonly others: readonly OtherInput[];
};

/** What the assembly said to a producer whose benefit is below its cost, and how both stood at that moment. */
export type ProducerVote = {
  readonly producer: string;
  readonly benefit: Money;
  readonly cost: Money;
  readonly decision: VotedDecision;
};

export type InputsFault = 'no-producer' | 'no-name' | 'no-product' | 'twice' | 'nothing';

/** Why inputs cannot be kept, or null. */
export function checkProducerInputs(inputs: ProducerInputs): InputsFault | null {
  const { producer, labourHours, goods, others } = inputs;
  if (producer.trim() === '') return 'no-producer';
  if (goods.some(({ product }) => product === '')) return 'no-product';
  if (new Set(goods.map(({ product }) => product)).size < goods.length) return 'twice';
  if (others.some(({ name }) => name.trim() === '')) return 'no-name';
  return labourHours === 0 && goods.length === 0 && others.length === 0 ? 'nothing' : null;
}
