import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { formatDecimal } from '../../../shared/quantities/format-decimal.ts';
import {
  moneyText,
  quantityText,
  readTypedMoney,
  readTypedPercent,
  readTypedQuantity,
  type TypedAmount,
} from '../../live/typed-amount.ts';
import { words } from './words.ts';

/** A request as it is typed. */
export type RequestDraft = {
  readonly producer: string;
  readonly product: string | null;
  readonly purpose: string;
  readonly amount: string;
  readonly adds: string;
  readonly recovery: string;
};

export type DraftRefusals = Readonly<Partial<Record<keyof RequestDraft, string>>>;

export type ReadRequest =
  | { readonly kind: 'request'; readonly request: Omit<GrantRequest, 'id'> }
  | { readonly kind: 'refused'; readonly refusals: DraftRefusals };

export function draftOf(request: GrantRequest | null, currency: string): RequestDraft {
  if (request === null) return { producer: '', product: null, purpose: '', amount: '', adds: '', recovery: '10' };
  return {
    producer: request.producer,
    product: request.product,
    purpose: request.purpose,
    amount: moneyText(request.amount, currency),
    adds: quantityText(request.addsPerWeek),
    recovery: formatDecimal(request.recoveryShareBasisPoints, 2),
  };
}

const wholeBasisPoints = 10_000;

/** The request meant by a draft, or a sentence for every field that is not clear. */
export function readRequest(draft: RequestDraft, currency: string): ReadRequest {
  const amount = readTypedMoney(draft.amount, currency);
  const adds = readTypedQuantity(draft.adds);
  const recovery = readTypedPercent(draft.recovery);
  const share = recovery.kind === 'amount' && recovery.value <= wholeBasisPoints ? recovery.value : null;
  const refusals: DraftRefusals = {
    ...(draft.producer.trim() === '' && { producer: words.refusals.producer }),
    ...(draft.product === null && { product: words.refusals.product }),
    ...(draft.purpose.trim() === '' && { purpose: words.refusals.purpose }),
    ...refusalOf('amount', amount),
    ...refusalOf('adds', adds),
    ...(share === null && { recovery: words.refusals.recovery }),
  };
  const isClear = amount.kind === 'amount' && adds.kind === 'amount' && share !== null && draft.product !== null;
  if (Object.keys(refusals).length > 0 || !isClear) return { kind: 'refused', refusals };
  const request = {
    producer: draft.producer.trim(),
    product: draft.product,
    purpose: draft.purpose.trim(),
    amount: amount.value,
    addsPerWeek: adds.value,
    recoveryShareBasisPoints: share,
  };
  return { kind: 'request', request };
}

function refusalOf(field: 'amount' | 'adds', read: TypedAmount<number>): DraftRefusals {
  if (read.kind === 'refused') return { [field]: read.sentence };
  return read.kind === 'empty' || read.value === 0 ? { [field]: words.refusals[field] } : {};
}
