/** What a unit measures: weight in ounces, volume in fluid ounces, pieces by number. */
export type MeasureKind = 'weight' | 'volume' | 'pieces';

/** An exact amount of a measure: 1.5 lb is 24000 thousandths of an ounce. */
export type Measure = { readonly kind: MeasureKind; readonly thousandths: number };

/** Ounces to the pound, fluid ounces to the gallon and pint (US liquid), pieces to the dozen. */
const units: readonly { readonly name: RegExp; readonly kind: MeasureKind; readonly size: number }[] = [
  { name: /^(?:lbs?|pounds?)\b/, kind: 'weight', size: 16 },
  { name: /^(?:oz|ounces?)\b/, kind: 'weight', size: 1 },
  { name: /^(?:gal|gallons?)\b/, kind: 'volume', size: 128 },
  { name: /^(?:qt|quarts?)\b/, kind: 'volume', size: 32 },
  { name: /^(?:pt|pints?)\b/, kind: 'volume', size: 16 },
  { name: /^(?:doz|dozens?)\b/, kind: 'pieces', size: 12 },
  { name: /^(?:each|pieces?)\b/, kind: 'pieces', size: 1 },
];

/**
 * Reads an amount with a unit at the beginning of a text ("lb", "12 oz. (340.2 gm)", "1/2 gal.", "1.5 lb loaf"); the
 * number may be missing and is then 1. Null when it names no unit known here.
 */
export function readMeasure(text: string): Measure | null {
  const match = /^\s*(?:(\d+)\/(\d+)|(\d+)(?:\.(\d{1,3}))?)?\s*([a-z].*)$/i.exec(text.toLowerCase());
  if (match === null) return null;
  const unit = units.find(({ name }) => name.test(match[5] ?? ''));
  if (unit === undefined) return null;
  const thousandths = countInThousandths(match) * unit.size;
  return Number.isInteger(thousandths) && thousandths > 0 ? { kind: unit.kind, thousandths } : null;
}

function countInThousandths([, above, below, whole, decimals]: RegExpExecArray): number {
  if (above !== undefined) return (Number(above) * 1000) / Number(below);
  if (whole === undefined) return 1000;
  return Number(whole) * 1000 + Number((decimals ?? '').padEnd(3, '0'));
}
