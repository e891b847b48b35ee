import type { Household } from '../../../shared/members/household.ts';
import { largestMoneyParts } from '../../../shared/quantities/largest-amounts.ts';
import { money as moneyOf } from '../../../shared/quantities/money.ts';
import { parseDecimal } from '../../../shared/quantities/parse-decimal.ts';
import { readDecimal } from '../../i18n/decimal-text.ts';
import { amount, minorDigits } from '../../i18n/formats.ts';
import { words } from './words.ts';

/** A household as it is typed. */
export type HouseholdDraft = {
  readonly code: string;
  readonly people: string;
  readonly children: string;
  readonly allowance: string;
  readonly eligible: boolean;
};

export type DraftRefusals = Readonly<Partial<Record<'code' | 'people' | 'children' | 'allowance', string>>>;

export type ReadDraft =
  | { readonly kind: 'household'; readonly household: Household }
  | { readonly kind: 'refused'; readonly refusals: DraftRefusals };

export function draftOf(household: Household | null, currency: string): HouseholdDraft {
  if (household === null) return { code: '', people: '1', children: '', allowance: '', eligible: true };
  const { code, people, children = 0, allowancePerWeek, eligible } = household;
  const [peopleText, childrenText] = [String(people), children === 0 ? '' : String(children)];
  return { code, people: peopleText, children: childrenText, allowance: amount(allowancePerWeek, currency), eligible };
}

function readMoney(text: string, currency: string): number | null {
  const reading = readDecimal(text);
  if (reading.kind !== 'number') return null;
  const parsed = parseDecimal(reading.plain, minorDigits(currency));
  return parsed.kind === 'ok' && parsed.value >= 0 && parsed.value <= largestMoneyParts ? parsed.value : null;
}

function readWhole(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}

/** The household meant by a draft, or a sentence for every field that is not clear. `taken`: numbers in use. */
export function readDraft(draft: HouseholdDraft, currency: string, taken: ReadonlySet<string>): ReadDraft {
  const code = draft.code.trim();
  const people = readWhole(draft.people) ?? 0;
  const children = draft.children.trim() === '' ? 0 : readWhole(draft.children);
  const allowance = readMoney(draft.allowance, currency);
  const refusals: DraftRefusals = {
    ...(code === '' && { code: words.refusals.numberNeeded }),
    ...(code.length > 40 && { code: words.refusals.numberTooLong }),
    ...(taken.has(code) && { code: words.refusals.taken }),
    ...(people < 1 && { people: words.refusals.peopleWhole }),
    ...((children === null || children > Math.max(1, people)) && { children: words.refusals.childrenWhole }),
    ...(allowance === null && { allowance: words.refusals.allowanceAmount }),
  };
  if (Object.keys(refusals).length > 0 || allowance === null || children === null) return { kind: 'refused', refusals };
  const household = { code, people, allowancePerWeek: moneyOf(allowance), eligible: draft.eligible };
  return { kind: 'household', household: children === 0 ? household : { ...household, children } };
}
