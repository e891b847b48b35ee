import type { GrantRequest, Underwriting } from '../../../shared/grants/grant-request.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import { readTypedMoney, readTypedPercent, readTypedQuantity, type TypedAmount } from '../../live/typed-amount.ts';
import type { RequestDraft } from './request-draft.ts';
import { requestWords } from './request-words.ts';
import { words } from './words.ts';

export type DraftRefusals = Readonly<Partial<Record<keyof RequestDraft, string>>>;

export type ReadRequest =
  | { readonly kind: 'request'; readonly request: Omit<GrantRequest, 'id'> }
  | { readonly kind: 'refused'; readonly refusals: DraftRefusals };

const wholeBasisPoints = 10_000;

/** The request meant by a draft, or a sentence for every field that is not clear. */
export function readRequest(draft: RequestDraft, currency: string): ReadRequest {
  const amount = readTypedMoney(draft.amount, currency);
  const adds = readTypedQuantity(draft.adds);
  const recovery = readTypedPercent(draft.recovery);
  const share = recovery.kind === 'amount' && recovery.value <= wholeBasisPoints ? recovery.value : null;
  const more = readMore(draft, currency, amount.kind === 'amount' ? amount.value : null);
  const means = readMeans(draft, currency);
  const refusals: DraftRefusals = {
    ...(draft.producer.trim() === '' && { producer: words.refusals.producer }),
    ...(draft.product === null && { product: words.refusals.product }),
    ...(draft.purpose.trim() === '' && { purpose: words.refusals.purpose }),
    ...refusalOf('amount', amount),
    ...refusalOf('adds', adds),
    ...(share === null && { recovery: words.refusals.recovery }),
    ...more.refusals,
    ...means.refusals,
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
    ...more.parts,
    ...(Object.keys(means.underwriting).length > 0 && { underwriting: means.underwriting }),
  };
  return { kind: 'request', request };
}

function refusalOf(field: 'amount' | 'adds', read: TypedAmount<number>): DraftRefusals {
  if (read.kind === 'refused') return { [field]: read.sentence };
  return read.kind === 'empty' || read.value === 0 ? { [field]: words.refusals[field] } : {};
}

type More = Pick<
  GrantRequest,
  'minimumAmount' | 'sizes' | 'exclusiveGroup' | 'addsFrom' | 'milestones' | 'relatedPersons' | 'attachments'
>;

function readMore(
  draft: RequestDraft,
  currency: string,
  amount: Money | null,
): { readonly parts: More; readonly refusals: DraftRefusals } {
  const minimum = readTypedMoney(draft.minimum, currency);
  const sizes = readList(draft.sizes, currency);
  const asked = amount ?? Number.POSITIVE_INFINITY;
  const least = minimum.kind === 'amount' ? minimum.value : 0;
  const milestones = draft.milestones.filter(({ what, dueOn }) => what.trim() !== '' || dueOn !== '');
  const persons = names(draft.related);
  const areSizesClear = sizes?.every((size) => size > 0 && size < asked) === true;
  const refusals: DraftRefusals = {
    ...(minimum.kind === 'refused' && { minimum: minimum.sentence }),
    ...(least > asked && { minimum: requestWords.refusals.minimum }),
    ...(!areSizesClear && { sizes: requestWords.refusals.sizes }),
    ...(areSizesClear && sizes.some((size) => size < least) && { sizes: requestWords.refusals.sizeBelowMinimum }),
    ...(milestones.some(({ what, dueOn }) => what.trim() === '' || dueOn === '') && {
      milestones: requestWords.refusals.milestones,
    }),
  };
  const parts: More = {
    ...(minimum.kind === 'amount' && least > 0 && { minimumAmount: minimum.value }),
    ...(sizes !== null && sizes.length > 0 && { sizes }),
    ...(draft.group.trim() !== '' && { exclusiveGroup: draft.group.trim() }),
    ...(draft.addsFrom !== '' && { addsFrom: draft.addsFrom }),
    ...(milestones.length > 0 && { milestones }),
    ...(persons.length > 0 && { relatedPersons: persons }),
    ...(draft.attachments.length > 0 && { attachments: draft.attachments }),
  };
  return { parts, refusals };
}

function readMeans(
  draft: RequestDraft,
  currency: string,
): { readonly underwriting: Underwriting; readonly refusals: DraftRefusals } {
  const before = readTypedQuantity(draft.capacityBefore);
  const after = readTypedQuantity(draft.capacityAfter);
  const cost = readTypedMoney(draft.unitCost, currency);
  const debts = readTypedMoney(draft.otherDebts, currency);
  const sales = readList(draft.sales, currency);
  const refusals: DraftRefusals = {
    ...(before.kind === 'refused' && { capacityBefore: before.sentence }),
    ...(after.kind === 'refused' && { capacityAfter: after.sentence }),
    ...(cost.kind === 'refused' && { unitCost: cost.sentence }),
    ...(debts.kind === 'refused' && { otherDebts: debts.sentence }),
    ...(sales === null && { sales: requestWords.refusals.sales }),
  };
  const underwriting: Underwriting = {
    ...(before.kind === 'amount' && { capacityBefore: before.value }),
    ...(after.kind === 'amount' && { capacityAfter: after.value }),
    ...(cost.kind === 'amount' && { unitCost: cost.value }),
    ...(debts.kind === 'amount' && { otherDebts: debts.value }),
    ...(sales !== null && sales.length > 0 && { salesByYear: sales }),
  };
  return { underwriting, refusals };
}

/** Amounts parted by semicolons or lines; null when one of them is none. */
function readList(text: string, currency: string): readonly Money[] | null {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  const read = parts.map((part) => readTypedMoney(part, currency));
  const amounts = read.flatMap((one) => (one.kind === 'amount' ? [one.value] : []));
  return amounts.length === parts.length ? amounts : null;
}

/** Names, one on each line. */
export function names(text: string): readonly string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
