import { formatDecimal } from '../../../shared/quantities/format-decimal.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { checkRiskQuestion } from '../../../shared/risk/check-risk-question.ts';
import type { RiskQuestion } from '../../../shared/risk/risk-case.ts';
import {
  moneyText,
  quantityText,
  readTypedMoney,
  readTypedPercent,
  readTypedQuantity,
  type TypedAmount,
} from '../../live/typed-amount.ts';
import { words } from './words.ts';

export type AssumptionField = keyof typeof words.fields;
export type AssumptionsDraft = Readonly<Record<AssumptionField, string>>;
export type DraftRefusals = Readonly<Partial<Record<AssumptionField, string>>>;

export type ReadAssumptions =
  | { readonly kind: 'question'; readonly question: RiskQuestion }
  | { readonly kind: 'refused'; readonly refusals: DraftRefusals };

const wholeBasisPoints = 10_000;
const thousand = 1000;
const shares = [
  'keptMean',
  'together',
  'openVariation',
  'margin',
  'nonDelivery',
  'lossGivenShortfall',
  'costOfFunds',
] as const;
const numbers = ['weeks', 'keptWorth', 'seenKept', 'seenBroken'] as const;

export const assumptionFields = Object.keys(words.fields) as readonly AssumptionField[];

export function draftOf({ assumptions, weeks, openPerWeek }: RiskQuestion, currency: string): AssumptionsDraft {
  const share = (value: number) => formatDecimal(Math.round(value * wholeBasisPoints), 2);
  const number = (value: number) => formatDecimal(Math.round(value * thousand), 3);
  const { keptWorth, seenKept, seenBroken, fixedCosts } = assumptions;
  const typedShares = Object.fromEntries(shares.map((field) => [field, share(assumptions[field])]));
  return {
    ...(typedShares as Record<(typeof shares)[number], string>),
    weeks: number(weeks),
    openPerWeek: quantityText(openPerWeek),
    keptWorth: number(keptWorth),
    seenKept: number(seenKept),
    seenBroken: number(seenBroken),
    fixedCosts: moneyText(fixedCosts, currency),
  };
}

/** What a draft means, or a sentence for every field that is not clear. */
export function readAssumptions(draft: AssumptionsDraft, grant: string, currency: string): ReadAssumptions {
  const read = new Map<AssumptionField, TypedAmount<number>>([
    ...shares.map((field) => [field, readTypedPercent(draft[field])] as const),
    ...numbers.map((field) => [field, readTypedQuantity(draft[field])] as const),
    ['openPerWeek', readTypedQuantity(draft.openPerWeek)],
    ['fixedCosts', readTypedMoney(draft.fixedCosts, currency)],
  ]);
  const refusals: Record<string, string> = {};
  for (const [field, amount] of read) {
    if (amount.kind !== 'amount') refusals[field] = amount.kind === 'refused' ? amount.sentence : words.needed;
  }
  const value = (field: AssumptionField) => typedValue(read.get(field));
  const share = (field: AssumptionField) => value(field) / wholeBasisPoints;
  const question: RiskQuestion = {
    grant,
    weeks: value('weeks') / thousand,
    openPerWeek: quantity(value('openPerWeek')),
    assumptions: {
      keptMean: share('keptMean'),
      keptWorth: value('keptWorth') / thousand,
      seenKept: value('seenKept') / thousand,
      seenBroken: value('seenBroken') / thousand,
      together: share('together'),
      openVariation: share('openVariation'),
      margin: share('margin'),
      fixedCosts: money(value('fixedCosts')),
      nonDelivery: share('nonDelivery'),
      lossGivenShortfall: share('lossGivenShortfall'),
      costOfFunds: share('costOfFunds'),
    },
  };
  for (const { field, code } of checkRiskQuestion(question)) refusals[field] ??= words.refusals[code];
  return Object.keys(refusals).length > 0 ? { kind: 'refused', refusals } : { kind: 'question', question };
}

function typedValue(read: TypedAmount<number> | undefined): number {
  return read?.kind === 'amount' ? read.value : 0;
}
