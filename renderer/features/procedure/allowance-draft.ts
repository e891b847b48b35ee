import { type AllowanceRule, checkAllowanceRule } from '../../../shared/members/allowance-rule.ts';
import { moneyText, readTypedMoney } from '../../live/typed-amount.ts';
import { readAmounts } from './read-amounts.ts';
import { refusalSentence } from './refusal-sentence.ts';

/** A rule as it is typed: three steps, the last for everybody after the second. */
export type RuleDraft = {
  readonly perHousehold: string;
  readonly first: string;
  readonly second: string;
  readonly further: string;
  /** Empty: children count as people. */
  readonly child: string;
  readonly roundTo: string;
};

export type ReadRule =
  | { readonly kind: 'rule'; readonly rule: AllowanceRule }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Starts with the rule applied last, else empty. */
export function ruleDraftOf(rule: AllowanceRule | null, currency: string): RuleDraft {
  if (rule === null) return { perHousehold: '', first: '', second: '', further: '', child: '', roundTo: '1' };
  const [first, second, further] = [0, 1, 2].map((at) => rule.perPerson[at] ?? rule.perPerson.at(-1) ?? rule.roundTo);
  const text = (amount: typeof first) => moneyText(amount ?? rule.roundTo, currency);
  return {
    perHousehold: text(rule.perHousehold),
    first: text(first),
    second: text(second),
    further: text(further),
    child: rule.perChild === null ? '' : text(rule.perChild),
    roundTo: text(rule.roundTo),
  };
}

export function readRule(draft: RuleDraft, currency: string): ReadRule {
  const typed = (text: string) => readTypedMoney(text, currency);
  const read = readAmounts({
    perHousehold: typed(draft.perHousehold),
    first: typed(draft.first),
    second: typed(draft.second),
    further: typed(draft.further),
    child: typed(draft.child),
    roundTo: typed(draft.roundTo),
  });
  if (read.kind === 'refused') return read;
  const { perHousehold, first, second, further, child, roundTo } = read.values;
  const perChild = draft.child.trim() === '' ? null : child;
  const rule = { perHousehold, perPerson: [first, second, further], perChild, roundTo };
  const fault = checkAllowanceRule(rule);
  return fault === null
    ? { kind: 'rule', rule }
    : { kind: 'refused', sentence: refusalSentence({ code: fault, data: null }) };
}
