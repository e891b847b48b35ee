import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { settingsLimits } from '../../../shared/assembly/check-settings.ts';
import { isUsableDate } from '../../../shared/calendar/is-usable-date.ts';
import { parseIsoDate } from '../../../shared/calendar/parse-iso-date.ts';
import { isCurrencyCode } from '../../../shared/quantities/is-currency-code.ts';
import { money } from '../../../shared/quantities/money.ts';
import { count } from '../../i18n/formats.ts';
import { words } from './words.ts';

/** The four things asked for a new assembly, as typed. */
export type NewAssemblyDraft = {
  readonly name: string;
  readonly currency: string;
  readonly from: string;
  readonly weeks: string;
};

export type DraftRefusals = Partial<Readonly<Record<keyof NewAssemblyDraft, string>>>;

/** ISO weeks begin on Monday; day 0 (1970-01-01) was a Thursday. */
function isMonday(isoDate: string): boolean {
  const day = parseIsoDate(isoDate);
  return day !== null && (day + 3) % 7 === 0;
}

export function draftRefusals({ name, currency, from, weeks }: NewAssemblyDraft): DraftRefusals {
  const number = Number(weeks.trim());
  const weeksFit = /^\d+$/.test(weeks.trim()) && number >= 1 && number <= settingsLimits.weeks;
  return {
    ...(name.trim() === '' && { name: words.refusals.name }),
    ...(!isCurrencyCode(currency.trim().toUpperCase()) && { currency: words.refusals.currency }),
    ...(!isUsableDate(from) ? { from: words.refusals.from } : !isMonday(from) && { from: words.refusals.notMonday }),
    ...(!weeksFit && { weeks: words.refusals.weeks(count(settingsLimits.weeks)) }),
  };
}

/** The frame of a new assembly: what was asked, and the usual rule book for the rest. */
export function settingsOf({ name, currency, from, weeks }: NewAssemblyDraft): AssemblySettings {
  return {
    name: name.trim(),
    currency: currency.trim().toUpperCase(),
    period: { from, weeks: Number(weeks.trim()) },
    rule: { name: 'accelerated', tolerance: 0.05, maxRounds: 12 },
    coverDays: 14,
    reservoir: { balance: money(0), floor: money(0), limitPerProducer: money(0) },
  };
}

/** The Monday after an ISO date. */
export function nextMonday(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((8 - date.getUTCDay()) % 7 || 7));
  return date.toISOString().slice(0, 10);
}
