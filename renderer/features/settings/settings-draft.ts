import type { AssemblySettings, RuleName } from '../../../shared/assembly/assembly-settings.ts';
import { checkSettings, type SettingsFault, settingsLimits } from '../../../shared/assembly/check-settings.ts';
import type { FundPolicies } from '../../../shared/ledger/fund-policies.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { count } from '../../i18n/formats.ts';
import {
  moneyText,
  readTypedMoney,
  readTypedPercent,
  readTypedQuantity,
  type TypedAmount,
} from '../../live/typed-amount.ts';
import { words } from './words.ts';

/** The settings as typed. */
export type SettingsDraft = {
  readonly name: string;
  readonly currency: string;
  readonly from: string;
  readonly weeks: string;
  readonly rule: RuleName;
  readonly tolerance: string;
  readonly maxRounds: string;
  readonly coverDays: string;
  readonly balance: string;
  readonly floor: string;
  readonly limitPerProducer: string;
};

export type SettingsRefusals = Partial<Readonly<Record<keyof SettingsDraft, string>>>;

/** Gives a field its value, its refusal and the way to change it. */
export type DraftField = (name: Exclude<keyof SettingsDraft, 'rule'>) => {
  readonly value: string;
  readonly refusal: string | null;
  readonly onValueChange: (value: string) => void;
};

export function draftOf(settings: AssemblySettings): SettingsDraft {
  const { name, currency, period, rule, coverDays, reservoir } = settings;
  return {
    name,
    currency,
    from: period.from,
    weeks: String(period.weeks),
    rule: rule.name,
    // 0.05 * 100 is 5.000000000000001 in floating point: rounded to what can be typed.
    tolerance: String(Math.round(rule.tolerance * 10_000) / 100),
    maxRounds: String(rule.maxRounds),
    coverDays: String(coverDays),
    balance: moneyText(reservoir.balance, currency),
    floor: moneyText(reservoir.floor, currency),
    limitPerProducer: moneyText(reservoir.limitPerProducer, currency),
  };
}

type Read =
  | { readonly kind: 'settings'; readonly settings: AssemblySettings }
  | { readonly kind: 'refused'; readonly refusals: SettingsRefusals };

/** The settings meant by a draft beside the policies that other screens set, or a sentence for every field that cannot be taken. */
export function readDraft(draft: SettingsDraft, policies: FundPolicies): Read {
  const refusals: Record<string, string> = {};
  const amount = <Value extends number>(field: keyof SettingsDraft, typed: TypedAmount<Value>): number => {
    if (typed.kind === 'amount') return typed.value;
    refusals[field] = typed.kind === 'empty' ? words.needed : typed.sentence;
    return 0;
  };
  const whole = (field: keyof SettingsDraft) => amount(field, readTypedQuantity(draft[field])) / 1000;
  const currency = draft.currency.trim().toUpperCase();
  const sum = (field: keyof SettingsDraft): Money => money(amount(field, typedMoney(draft[field], currency)));
  const settings: AssemblySettings = {
    name: draft.name.trim(),
    currency,
    period: { from: draft.from, weeks: whole('weeks') },
    rule: {
      name: draft.rule,
      tolerance: amount('tolerance', readTypedPercent(draft.tolerance)) / 10_000,
      maxRounds: whole('maxRounds'),
    },
    coverDays: whole('coverDays'),
    reservoir: {
      ...policies,
      ...{ balance: sum('balance'), floor: sum('floor'), limitPerProducer: sum('limitPerProducer') },
    },
  };
  for (const fault of checkSettings(settings)) refusals[fieldOf(fault)] ??= sentenceOf(fault);
  return Object.keys(refusals).length === 0 ? { kind: 'settings', settings } : { kind: 'refused', refusals };
}

/** An unknown currency has no minor digits to read by; its own field carries the refusal. */
function typedMoney(text: string, currency: string): TypedAmount<Money> {
  return readTypedMoney(text, /^[A-Z]{3}$/.test(currency) ? currency : 'USD');
}

function fieldOf({ field }: SettingsFault): keyof SettingsDraft {
  // The cap is set elsewhere: here it is the floor that is too high for it.
  if (field === 'reservoir.cap') return 'floor';
  const last = field.split('.').at(-1) ?? field;
  return last as keyof SettingsDraft;
}

function sentenceOf({ code, field }: SettingsFault): string {
  const range = rangeSentences[field];
  return code === 'out-of-range' && range !== undefined ? range : (words.refusals[code] ?? words.refused);
}

const rangeSentences: Partial<Readonly<Record<SettingsFault['field'], string>>> = {
  'rule.tolerance': words.toleranceRange,
  'period.weeks': words.wholeFrom('1', count(settingsLimits.weeks)),
  'rule.maxRounds': words.wholeFrom('1', count(settingsLimits.maxRounds)),
  coverDays: words.wholeFrom('0', count(settingsLimits.coverDays)),
};
