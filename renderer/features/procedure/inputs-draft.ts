import type { ProducerInputs } from '../../../shared/procedure/producer-inputs.ts';
import { moneyText, quantityText, readTypedMoney, readTypedQuantity } from '../../live/typed-amount.ts';
import { readAmounts } from './read-amounts.ts';

export type GoodInputDraft = { readonly product: string | null; readonly amount: string };
export type OtherInputDraft = { readonly name: string; readonly amount: string; readonly price: string };

/** A producer's inputs as they are typed; lines left empty do not count. */
export type InputsDraft = {
  readonly labourHours: string;
  readonly pricePerHour: string;
  readonly goods: readonly GoodInputDraft[];
  readonly others: readonly OtherInputDraft[];
};

export const emptyGood: GoodInputDraft = { product: null, amount: '' };
export const emptyOther: OtherInputDraft = { name: '', amount: '', price: '' };

export type ReadInputs =
  | { readonly kind: 'inputs'; readonly inputs: ProducerInputs }
  | { readonly kind: 'refused'; readonly sentence: string };

export function inputsDraftOf(inputs: ProducerInputs | null, currency: string): InputsDraft {
  if (inputs === null) return { labourHours: '', pricePerHour: '', goods: [emptyGood], others: [emptyOther] };
  return {
    labourHours: quantityText(inputs.labourHours),
    pricePerHour: moneyText(inputs.pricePerHour, currency),
    goods: inputs.goods.map(({ product, perWeek }) => ({ product, amount: quantityText(perWeek) })),
    others: inputs.others.map(({ name, perWeek, pricePerUnit }) => {
      return { name, amount: quantityText(perWeek), price: moneyText(pricePerUnit, currency) };
    }),
  };
}

type Amounts = Readonly<Record<string, ReturnType<typeof readTypedQuantity> | ReturnType<typeof readTypedMoney>>>;

/** The first refusal of many lines, or null. */
function refusedIn(lines: readonly Amounts[]): string | null {
  for (const line of lines) {
    const read = readAmounts(line);
    if (read.kind === 'refused') return read.sentence;
  }
  return null;
}

export function readInputs(producer: string, draft: InputsDraft, currency: string): ReadInputs {
  const goods = draft.goods.filter(({ product, amount }) => product !== null || amount.trim() !== '');
  const others = draft.others.filter((line) => `${line.name}${line.amount}${line.price}`.trim() !== '');
  const goodAmounts = goods.map(({ amount }) => ({ perWeek: readTypedQuantity(amount) }));
  const otherAmounts = others.map(({ amount, price }) => {
    return { perWeek: readTypedQuantity(amount), pricePerUnit: readTypedMoney(price, currency) };
  });
  const labour = readAmounts({
    labourHours: readTypedQuantity(draft.labourHours),
    pricePerHour: readTypedMoney(draft.pricePerHour, currency),
  });
  if (labour.kind === 'refused') return labour;
  const sentence = refusedIn([...goodAmounts, ...otherAmounts]);
  if (sentence !== null) return { kind: 'refused', sentence };
  const inputs = {
    producer,
    ...labour.values,
    goods: goodAmounts.map((amounts, at) => ({ product: goods[at]?.product ?? '', ...valuesOf(amounts) })),
    others: otherAmounts.map((amounts, at) => ({ name: others[at]?.name.trim() ?? '', ...valuesOf(amounts) })),
  };
  return { kind: 'inputs', inputs };
}

/** Amounts that were looked at already. */
function valuesOf<Fields extends Amounts>(fields: Fields) {
  const read = readAmounts(fields);
  if (read.kind === 'refused') throw new Error('An amount that was refused is read');
  return read.values;
}
