import type { Attachment, GrantRequest, Milestone } from '../../../shared/grants/grant-request.ts';
import { formatDecimal } from '../../../shared/quantities/format-decimal.ts';
import { moneyText, quantityText } from '../../live/typed-amount.ts';

/** A request as it is typed. */
export type RequestDraft = {
  readonly producer: string;
  readonly product: string | null;
  readonly purpose: string;
  readonly amount: string;
  readonly adds: string;
  readonly recovery: string;
  readonly minimum: string;
  readonly sizes: string;
  readonly group: string;
  readonly addsFrom: string;
  readonly milestones: readonly Milestone[];
  readonly related: string;
  readonly attachments: readonly Attachment[];
  readonly capacityBefore: string;
  readonly capacityAfter: string;
  readonly unitCost: string;
  readonly otherDebts: string;
  readonly sales: string;
};

const emptyDraft: RequestDraft = {
  ...{ producer: '', product: null, purpose: '', amount: '', adds: '', recovery: '10', minimum: '', sizes: '' },
  ...{ group: '', addsFrom: '', milestones: [], related: '', attachments: [] },
  ...{ capacityBefore: '', capacityAfter: '', unitCost: '', otherDebts: '', sales: '' },
};

export function draftOf(request: GrantRequest | null, currency: string): RequestDraft {
  if (request === null) return emptyDraft;
  const { underwriting = {}, sizes = [], relatedPersons = [], milestones = [], attachments = [] } = request;
  const { capacityBefore, capacityAfter, unitCost, otherDebts, salesByYear = [] } = underwriting;
  const moneyOf = (value: Parameters<typeof moneyText>[0] | undefined) =>
    value === undefined ? '' : moneyText(value, currency);
  return {
    producer: request.producer,
    product: request.product,
    purpose: request.purpose,
    amount: moneyText(request.amount, currency),
    adds: quantityText(request.addsPerWeek),
    recovery: formatDecimal(request.recoveryShareBasisPoints, 2),
    minimum: moneyOf(request.minimumAmount),
    sizes: sizes.map(moneyOf).join('; '),
    group: request.exclusiveGroup ?? '',
    addsFrom: request.addsFrom ?? '',
    milestones,
    related: relatedPersons.join('\n'),
    attachments,
    capacityBefore: capacityBefore === undefined ? '' : quantityText(capacityBefore),
    capacityAfter: capacityAfter === undefined ? '' : quantityText(capacityAfter),
    unitCost: moneyOf(unitCost),
    otherDebts: moneyOf(otherDebts),
    sales: salesByYear.map(moneyOf).join('; '),
  };
}
