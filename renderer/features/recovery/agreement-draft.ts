import type { AssemblyResult } from '../../../shared/assembly/result/assembly-result.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { type Quantity, quantity } from '../../../shared/quantities/quantity.ts';
import { daysLater } from '../../../shared/recovery/grant-terms.ts';
import type { RecoveryAgreement } from '../../../shared/recovery/recovery-agreement.ts';
import {
  moneyText,
  quantityText,
  readTypedMoney,
  readTypedPercent,
  readTypedQuantity,
  type TypedAmount,
} from '../../live/typed-amount.ts';
import type { GrantRow, RecoveryFacts } from './use-recovery-facts.ts';

/** A line of pay-outs or milestones as typed. */
export type DatedDraft = { readonly key: number; readonly what: string; readonly on: string; readonly amount: string };

/** What is typed about an agreement. */
export type AgreementDraft = {
  readonly basis: RecoveryAgreement['basis']['kind'];
  readonly share: string;
  readonly perWeek: string;
  readonly price: string;
  readonly startsOn: string;
  readonly graceDays: string;
  readonly endsOn: string;
  readonly atEnd: RecoveryAgreement['atEnd'];
  readonly minimum: string;
  readonly everyMonths: string;
  readonly payOuts: readonly DatedDraft[];
  readonly milestones: readonly DatedDraft[];
};

/** What the producer committed to in the last round; else what the award adds. */
function committed(
  row: GrantRow,
  result: AssemblyResult | null,
): { readonly perWeek: Quantity; readonly price: Money } {
  const { award, file } = row;
  const { product, addsPerWeek } = award.request;
  const own = (result?.commitments ?? []).filter((one) => one.producer === file.producer && one.product === product);
  const given = own.reduce((sum, { givesPerWeek }) => sum + givesPerWeek, 0);
  const price = result?.prices.get(product) ?? award.price;
  return { perWeek: quantity(given > 0 ? given : addsPerWeek), price };
}

/** The agreement that is kept, else one made of the request, the committed demand and the planning period. */
export function agreementDraft(row: GrantRow, facts: RecoveryFacts, result: AssemblyResult | null): AgreementDraft {
  const { settings, today } = facts;
  const { request, award } = row.award;
  const kept = row.file.agreement;
  const text = (amount: Money) => moneyText(amount, settings.currency);
  const expected = kept?.expected ?? committed(row, result);
  const startsOn = kept?.startsOn ?? (settings.period.from > today ? settings.period.from : today);
  const share = kept?.basis.kind === 'deliveries' ? kept.basis.shareBasisPoints : request.recoveryShareBasisPoints;
  const payOuts = kept?.payOuts ?? [{ on: today, amount: award }];
  const milestones = kept?.milestones ?? (request.milestones ?? []).map((one) => ({ ...one, amount: money(0) }));
  return {
    basis: kept?.basis.kind ?? 'deliveries',
    ...{ share: String(share / 100), startsOn },
    ...{ perWeek: quantityText(expected.perWeek), price: text(expected.price) },
    graceDays: String(kept?.graceDays ?? 0),
    endsOn: kept?.endsOn ?? daysLater(startsOn, 7 * settings.period.weeks - 1),
    atEnd: kept?.atEnd ?? 'review',
    minimum: kept?.minimum ? text(kept.minimum.amount) : '',
    everyMonths: String(kept?.minimum?.everyMonths ?? 1),
    payOuts: payOuts.map(({ on, amount }, key) => ({ key, what: '', on, amount: text(amount) })),
    milestones: milestones.map(({ what, dueOn, amount }, key) => ({ key, what, on: dueOn, amount: text(amount) })),
  };
}

/** The agreement as typed, or the sentence that says which number cannot be read. */
export function readAgreement(draft: AgreementDraft, row: GrantRow, currency: string): RecoveryAgreement | string {
  const faults: string[] = [];
  const read = <Value extends number>(typed: TypedAmount<Value>): number => {
    if (typed.kind === 'refused') faults.push(typed.sentence);
    return typed.kind === 'amount' ? typed.value : 0;
  };
  const sum = (text: string) => money(read(readTypedMoney(text, currency)));
  const [minimum, shareBasisPoints] = [sum(draft.minimum), read(readTypedPercent(draft.share))];
  const isShare = draft.basis === 'deliveries';
  const agreement: RecoveryAgreement = {
    grant: row.file.grant,
    basis: isShare ? { kind: 'deliveries', shareBasisPoints } : { kind: 'milestones' },
    expected: { perWeek: quantity(read(readTypedQuantity(draft.perWeek))), price: sum(draft.price) },
    ...{ startsOn: draft.startsOn, endsOn: draft.endsOn, atEnd: draft.atEnd, cap: row.file.granted },
    // Amounts have dates of their own: nothing is put off.
    graceDays: draft.basis === 'milestones' ? 0 : whole(draft.graceDays),
    minimum: minimum > 0 && isShare ? { amount: minimum, everyMonths: whole(draft.everyMonths) } : null,
    payOuts: draft.payOuts.map(({ on, amount }) => ({ on, amount: sum(amount) })),
    milestones: draft.milestones.map(({ what, on, amount }) => ({ what, dueOn: on, amount: sum(amount) })),
  };
  return faults[0] ?? agreement;
}

function whole(text: string): number {
  return text.trim() === '' ? 0 : Number(/^\d{1,4}$/.test(text.trim()) ? text.trim() : Number.NaN);
}
