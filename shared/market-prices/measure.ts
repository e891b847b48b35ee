import { knownUnits } from '../units/known-units.ts';
import type { UnitKind } from '../units/unit.ts';

/** What a unit measures, and how much, in thousandths of the smallest part its kind is counted in (see units). */
export type Measure = { readonly kind: UnitKind; readonly parts: bigint };

/** How the published files and catalogues begin a unit, with its code of UN/ECE Recommendation 20. */
const beginnings: readonly { readonly name: RegExp; readonly code: string }[] = [
  { name: /^(?:lbs?|pounds?)\b/, code: 'LBR' },
  { name: /^(?:oz|ounces?)\b/, code: 'ONZ' },
  { name: /^(?:kgs?|kilos?|kilograms?)\b/, code: 'KGM' },
  { name: /^(?:g|grams?)\b/, code: 'GRM' },
  { name: /^(?:gal|gallons?)\b/, code: 'GLL' },
  { name: /^(?:qt|quarts?)\b/, code: 'QTL' },
  { name: /^(?:pt|pints?)\b/, code: 'PTL' },
  { name: /^(?:l|lit(?:er|re)s?)\b/, code: 'LTR' },
  { name: /^(?:ml|millilit(?:er|re)s?)\b/, code: 'MLT' },
  { name: /^(?:doz|dozens?)\b/, code: 'DZN' },
  { name: /^(?:each|pieces?)\b/, code: 'C62' },
];

/**
 * Reads an amount with a unit at the beginning of a text ("lb", "12 oz. (340.2 gm)", "1/2 gal.", "1.5 lb loaf"); the
 * number may be missing and is then 1. Null when it names no unit known here.
 */
export function readMeasure(text: string): Measure | null {
  const match = /^\s*(?:(\d+)\/(\d+)|(\d+)(?:\.(\d{1,3}))?)?\s*([a-z].*)$/i.exec(text.toLowerCase());
  if (match === null) return null;
  const begun = beginnings.find(({ name }) => name.test(match[5] ?? ''));
  const unit = begun && knownUnits.get(begun.code);
  if (unit === undefined) return null;
  const [above, below] = countInThousandths(match);
  if (above === 0n || below === 0n || (above * unit.parts) % below !== 0n) return null;
  return { kind: unit.kind, parts: (above * unit.parts) / below };
}

function countInThousandths([, above, below, whole, decimals]: RegExpExecArray): readonly [bigint, bigint] {
  if (above !== undefined) return [BigInt(above) * 1000n, BigInt(below ?? '1')];
  if (whole === undefined) return [1000n, 1n];
  return [BigInt(whole) * 1000n + BigInt((decimals ?? '').padEnd(3, '0')), 1n];
}
