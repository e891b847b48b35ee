import { isUsableDate } from '../../calendar/is-usable-date.ts';
import { currencyDigits } from '../../quantities/currency-digits.ts';
import { isCurrencyCode } from '../../quantities/is-currency-code.ts';
import { type Money, money } from '../../quantities/money.ts';
import { parseDecimal } from '../../quantities/parse-decimal.ts';
import { type AssemblySettings, roundRules } from '../assembly-settings.ts';
import { settingsLimits } from '../check-settings.ts';
import type { Fault } from '../folder/fault.ts';
import { settingsFile } from '../folder/folder-tables.ts';
import { type JsonEntries, jsonEntries } from './json-entries.ts';

export const folderFormat = 'plenum-assembly/1';

const settingsFields = {
  top: ['format', 'name', 'currency', 'period', 'rule', 'coverDays', 'reservoir'],
  period: ['from', 'weeks'],
  rule: ['name', 'tolerance', 'maxRounds'],
  reservoir: ['balance', 'floor', 'limitPerProducer'],
  policies: ['cap', 'largestSharePercent', 'topFiveSharePercent', 'idleCashPercent'],
} as const;

/** `digits`: decimals of the currency, also when another setting is at fault, so that the tables can be checked. */
export type ReadSettings = { readonly settings: AssemblySettings | null; readonly digits: number };

/** Reads assembly.json. `settings` is null when anything in it is at fault; every fault is noted. */
export function readSettings(text: string, faults: Fault[]): ReadSettings {
  const before = faults.length;
  const top = jsonEntries({ file: settingsFile, text }, settingsFields.top, faults);
  if (top === null) return { settings: null, digits: currencyDigits('') };
  const format = top.value('format');
  if (format !== undefined && format !== folderFormat) {
    top.fault('format', 'wrong-format', { found: shown(format), allowed: [folderFormat] });
  }
  const name = readName(top);
  const currency = readCurrency(top);
  const digits = currencyDigits(currency);
  const settings = {
    name,
    currency,
    period: readPeriod(top.inner('period', settingsFields.period)),
    rule: readRule(top.inner('rule', settingsFields.rule)),
    coverDays: readNumber(top, 'coverDays', { least: 0, most: settingsLimits.coverDays, whole: true }),
    reservoir: readReservoir(top.inner('reservoir', settingsFields.reservoir, settingsFields.policies), digits),
  };
  return { settings: faults.length === before ? settings : null, digits };
}

function readCurrency(top: JsonEntries): string {
  const value = top.value('currency');
  if (value === undefined) return '';
  if (typeof value === 'string' && isCurrencyCode(value)) return value;
  top.fault('currency', 'unknown-currency', { found: shown(value) });
  return '';
}

function readName(top: JsonEntries): string {
  const value = top.value('name');
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (value !== undefined) top.fault('name', 'empty', { found: shown(value) });
  return '';
}

function readPeriod(entries: JsonEntries | null): AssemblySettings['period'] {
  if (entries === null) return { from: '', weeks: 0 };
  const from = entries.value('from');
  const isDate = typeof from === 'string' && isUsableDate(from);
  if (from !== undefined && !isDate) entries.fault('from', 'bad-date', { found: shown(from) });
  return {
    from: isDate ? from : '',
    weeks: readNumber(entries, 'weeks', { least: 1, most: settingsLimits.weeks, whole: true }),
  };
}

function readRule(entries: JsonEntries | null): AssemblySettings['rule'] {
  if (entries === null) return { name: 'accelerated', tolerance: 0, maxRounds: 0 };
  const value = entries.value('name');
  const name = roundRules.find((one) => one === value);
  if (value !== undefined && name === undefined) {
    entries.fault('name', 'not-a-choice', { found: shown(value), allowed: roundRules });
  }
  return {
    name: name ?? 'accelerated',
    tolerance: readNumber(entries, 'tolerance', { least: 0.0001, most: 0.9999, whole: false }),
    maxRounds: readNumber(entries, 'maxRounds', { least: 1, most: settingsLimits.maxRounds, whole: true }),
  };
}

function readReservoir(entries: JsonEntries | null, digits: number): AssemblySettings['reservoir'] {
  const amount = (name: string) => (entries === null ? money(0) : readAmount(entries, name, digits));
  const needed = { balance: amount('balance'), floor: amount('floor'), limitPerProducer: amount('limitPerProducer') };
  const has = (name: string) => entries?.value(name) !== undefined;
  const percent = (name: string) =>
    entries !== null && has(name) ? { [name]: readNumber(entries, name, { least: 1, most: 100, whole: true }) } : {};
  const cap = has('cap') ? amount('cap') : undefined;
  if (cap !== undefined && cap < needed.floor)
    entries?.fault('cap', 'too-small', { found: shown(entries.value('cap')) });
  return {
    ...needed,
    ...(cap === undefined ? {} : { cap }),
    ...percent('largestSharePercent'),
    ...percent('topFiveSharePercent'),
    ...percent('idleCashPercent'),
  };
}

/** Money stands in quotes, so that no program on the way turns it into a binary fraction; a bare number is taken too. */
function readAmount(entries: JsonEntries, name: string, digits: number): Money {
  const value = entries.value(name);
  if (value === undefined) return money(0);
  const parsed = parseDecimal(
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '?',
    digits,
  );
  if (parsed.kind === 'ok' && parsed.value >= 0) return money(parsed.value);
  const code = parsed.kind === 'ok' ? 'negative' : parsed.code;
  entries.fault(name, code, { found: shown(value), allowed: [String(digits)] });
  return money(0);
}

type NumberRange = { readonly least: number; readonly most: number; readonly whole: boolean };

function readNumber(entries: JsonEntries, name: string, { least, most, whole }: NumberRange): number {
  const value = entries.value(name);
  if (value === undefined) return 0;
  const found = shown(value);
  if (typeof value !== 'number') entries.fault(name, 'not-a-number', { found });
  else if (whole && !Number.isInteger(value)) entries.fault(name, 'too-many-decimals', { found, allowed: ['0'] });
  else if (value < least) entries.fault(name, 'too-small', { found, allowed: [String(least)] });
  else if (value > most) entries.fault(name, 'too-large', { found, allowed: [String(most)] });
  return typeof value === 'number' ? value : 0;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
