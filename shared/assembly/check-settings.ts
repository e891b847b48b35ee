import { isUsableDate } from '../calendar/is-usable-date.ts';
import { checkPolicies, type PolicyFault } from '../ledger/check-policies.ts';
import { isCurrencyCode } from '../quantities/is-currency-code.ts';
import type { AssemblySettings } from './assembly-settings.ts';

export type SettingsFault =
  | { readonly field: 'name'; readonly code: 'missing' }
  | { readonly field: 'currency'; readonly code: 'unknown-currency' }
  | { readonly field: 'period.from'; readonly code: 'bad-date' }
  | { readonly field: 'period.weeks' | 'rule.maxRounds' | 'coverDays'; readonly code: 'out-of-range' }
  | { readonly field: 'rule.tolerance'; readonly code: 'out-of-range' }
  | { readonly field: 'reservoir.balance'; readonly code: 'below-zero' }
  | { readonly field: `reservoir.${PolicyFault['field']}`; readonly code: PolicyFault['code'] };

/** Longest planning period and most days of stock, so that a slipped key is found; most rounds that are held. */
export const settingsLimits = { weeks: 104, coverDays: 366, maxRounds: 300 } as const;

/** Everything that is wrong with an assembly's frame; empty when it can be kept. The balance may lie below the floor. */
export function checkSettings(settings: AssemblySettings): readonly SettingsFault[] {
  const { period, rule, reservoir } = settings;
  const faults: SettingsFault[] = [];
  if (settings.name.trim() === '') faults.push({ field: 'name', code: 'missing' });
  if (!isCurrencyCode(settings.currency)) faults.push({ field: 'currency', code: 'unknown-currency' });
  if (!isUsableDate(period.from)) faults.push({ field: 'period.from', code: 'bad-date' });
  const { weeks, coverDays, maxRounds } = settingsLimits;
  if (!isWholeWithin(period.weeks, 1, weeks)) faults.push({ field: 'period.weeks', code: 'out-of-range' });
  if (!isWholeWithin(settings.coverDays, 0, coverDays)) faults.push({ field: 'coverDays', code: 'out-of-range' });
  if (!isWholeWithin(rule.maxRounds, 1, maxRounds)) faults.push({ field: 'rule.maxRounds', code: 'out-of-range' });
  if (!(rule.tolerance > 0 && rule.tolerance < 1)) faults.push({ field: 'rule.tolerance', code: 'out-of-range' });
  if (reservoir.balance < 0) faults.push({ field: 'reservoir.balance', code: 'below-zero' });
  for (const { field, code } of checkPolicies(reservoir)) faults.push({ field: `reservoir.${field}`, code });
  return faults;
}

function isWholeWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
