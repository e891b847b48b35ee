/** The only place with Intl. Numbers come in as the rules count them: minor units, thousandths, fractions, ISO dates. */

let locale = pickLocale();

function pickLocale(): string {
  const wanted = typeof navigator === 'undefined' ? undefined : navigator.language;
  return wanted?.startsWith('en') ? wanted : 'en-US';
}

/** The screens are in English; a region's own way with numbers and dates (en-GB, en-IE) is followed. */
export function setLocale(next: string): void {
  locale = next;
  cache.clear();
}

const cache = new Map<string, unknown>();

function once<Made>(key: string, make: () => Made): Made {
  const known = cache.get(key) as Made | undefined;
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

function decimals(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(name, () => new Intl.NumberFormat(locale, options));
}

/** How many digits the currency's minor unit has: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return decimals(`c ${currency}`, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** 312 USD -> $3.12 */
export function money(minorUnits: number, currency: string): string {
  return decimals(`c ${currency}`, { style: 'currency', currency }).format(minorUnits / 10 ** minorDigits(currency));
}

/** The same without the sign of the currency, for columns that name it in their head: 3.12 */
export function amount(minorUnits: number, currency: string): string {
  const digits = minorDigits(currency);
  const format = decimals(`a ${digits}`, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return format.format(minorUnits / 10 ** digits);
}

/** 41000 thousandths, dozen -> 41 dozen. Without a unit: 41 */
export function quantity(thousandths: number, unit?: string): string {
  const text = decimals('q', { maximumFractionDigits: 3 }).format(thousandths / 1000);
  return unit === undefined ? text : `${text} ${unit}`;
}

/** 0.3667 -> 36.7 % (one digit; whole numbers stay whole). */
export function percent(fraction: number): string {
  return decimals('p', { style: 'percent', maximumFractionDigits: 1 }).format(fraction);
}

/** 0.0923 -> +9.2%; for changes. */
export function signedPercent(fraction: number): string {
  return decimals('sp', { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(fraction);
}

/** 1500 -> 1,500 */
export function count(number: number): string {
  return decimals('n', { maximumFractionDigits: 0 }).format(number);
}

/** A plain number with at most so many digits after the point. */
export function decimal(number: number, digits = 2): string {
  return decimals(`d ${digits}`, { maximumFractionDigits: digits }).format(number);
}

function dates(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(name, () => new Intl.DateTimeFormat(locale, options));
}

/** An ISO date without a time (2027-01-04) -> Jan 4, 2027; no time zone moves it. */
export function date(isoDate: string): string {
  return dates('date', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`));
}

/** An ISO date within a year that is clear from elsewhere -> Jan 4. */
export function dayAndMonth(isoDate: string): string {
  const format = dates('day', { month: 'short', day: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}

/** An instant -> Jan 4, 2027, 7:42 PM, in the time zone of this computer. */
export function dateTime(isoInstant: string): string {
  return dates('datetime', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(isoInstant));
}

/** An instant -> 19:42 or 7:42 PM. */
export function time(isoInstant: string): string {
  return dates('time', { timeStyle: 'short' }).format(new Date(isoInstant));
}

/** An instant as distance from another: "3 minutes ago", "yesterday". */
export function ago(isoInstant: string, nowIso: string): string {
  const seconds = (Date.parse(isoInstant) - Date.parse(nowIso)) / 1000;
  const format = once('ago', () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  for (const [unit, size] of spans) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return format.format(0, 'minute');
}

const spans = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** A month by its number, 1 to 12. */
export function month(number: number): string {
  return dates('month', { month: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, number - 1, 15)));
}

export type PluralForms = { readonly one: string; readonly other: string };

/** 1 plan, 40 plans. */
export function plural(number: number, forms: PluralForms): string {
  const rules = once('plural', () => new Intl.PluralRules(locale));
  return `${count(number)} ${rules.select(number) === 'one' ? forms.one : forms.other}`;
}

/** a, b, and c */
export function list(items: readonly string[]): string {
  return once('list', () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
}

/** For sorting by name: eggs 2 before eggs 10, ä beside a. */
export function compareText(left: string, right: string): number {
  return once('collator', () => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })).compare(left, right);
}

/** The mark between whole and part in this locale. */
export function decimalMark(): '.' | ',' {
  return decimals('mark', {})
    .formatToParts(1.5)
    .some((part) => part.type === 'decimal' && part.value === ',')
    ? ','
    : '.';
}

/** A size on disk: 12,345 -> 12 kB. */
export function bytes(number: number): string {
  const large = number >= 1_000_000;
  const unit = large ? 'megabyte' : 'kilobyte';
  const format = decimals(`b ${unit}`, { style: 'unit', unit, maximumFractionDigits: large ? 1 : 0 });
  return format.format(number / (large ? 1_000_000 : 1000));
}
