import { checkPolicies, type PolicyFault } from '../../../shared/ledger/check-policies.ts';
import type { FundPolicies } from '../../../shared/ledger/fund-policies.ts';
import { money } from '../../../shared/quantities/money.ts';
import { moneyText, readTypedMoney } from '../../live/typed-amount.ts';
import { policyWords as words } from './policy-words.ts';

/** The policies as typed; an empty text sets no limit. */
export type PoliciesDraft = Readonly<Record<keyof FundPolicies, string>>;

export type PolicyRefusals = Partial<Readonly<Record<keyof FundPolicies, string>>>;

export function draftOf(policies: FundPolicies, currency: string): PoliciesDraft {
  const { floor, limitPerProducer, cap, largestSharePercent, topFiveSharePercent, idleCashPercent } = policies;
  const whole = (percent: number | undefined) => (percent === undefined ? '' : String(percent));
  return {
    floor: moneyText(floor, currency),
    limitPerProducer: moneyText(limitPerProducer, currency),
    cap: cap === undefined ? '' : moneyText(cap, currency),
    largestSharePercent: whole(largestSharePercent),
    topFiveSharePercent: whole(topFiveSharePercent),
    idleCashPercent: whole(idleCashPercent),
  };
}

type Read =
  | { readonly kind: 'policies'; readonly policies: FundPolicies }
  | { readonly kind: 'refused'; readonly refusals: PolicyRefusals };

/** The policies meant by a draft, or a sentence for every field that cannot be taken. */
export function readPolicies(draft: PoliciesDraft, currency: string): Read {
  const refusals: Record<string, string> = {};
  const sum = (field: 'floor' | 'limitPerProducer' | 'cap') => {
    const typed = readTypedMoney(draft[field], currency);
    if (typed.kind === 'amount') return typed.value;
    refusals[field] = typed.kind === 'empty' ? words.needed : typed.sentence;
    return money(0);
  };
  const share = (field: 'largestSharePercent' | 'topFiveSharePercent' | 'idleCashPercent') => {
    const text = draft[field].replace('%', '').trim();
    return text === '' ? {} : { [field]: /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN };
  };
  const policies: FundPolicies = {
    ...{ floor: sum('floor'), limitPerProducer: sum('limitPerProducer') },
    ...(draft.cap.trim() === '' ? {} : { cap: sum('cap') }),
    ...share('largestSharePercent'),
    ...share('topFiveSharePercent'),
    ...share('idleCashPercent'),
  };
  for (const fault of checkPolicies(policies)) refusals[fault.field] ??= sentenceOf(fault);
  return Object.keys(refusals).length === 0 ? { kind: 'policies', policies } : { kind: 'refused', refusals };
}

function sentenceOf({ code }: PolicyFault): string {
  if (code === 'out-of-range') return words.percentRange;
  return code === 'below-floor' ? words.capBelowFloor : words.needed;
}
