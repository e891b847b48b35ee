import type { Quantity } from '../quantities/quantity.ts';

/** What a pack holds: `count` pieces or inner packs of `amount` each. "6x0,33 l" is 6 of 0.33 LTR, "8 CT" is 8 of nothing measured. */
export type PackageSize = {
  readonly count: number;
  /** Of each, in thousandths of `unitCode`; null when only pieces are counted. */
  readonly amount: Quantity | null;
  /** UN/ECE Recommendation 20 code of the amount; of the pieces where there is none. */
  readonly unitCode: string;
};

/** Why a size that could be read should be looked at by a person. */
export type SizeDoubt =
  /** "6 CT 8 OZ": each, or all together? Read as each. */
  | 'each-or-total'
  /** "3/4 LB": three quarters, or three of four? Read as the fraction. */
  | 'fraction-or-pack'
  /** "8 CT/3.5 CM": the second is how long it is, not what it holds. Read as the pieces. */
  | 'dimension'
  /** "20 OZ (600 G)": two sizes that differ by more than 2 %. Read as the first. */
  | 'two-sizes'
  /** "~4 LB", "APPROX 4 LB". */
  | 'approximate'
  /** "LB": no number. Read as one. */
  | 'number-missing'
  /** "12 OZ DIET": words nobody knows what to do with. */
  | 'unread-words';

export type ParsedPackageSize =
  | { readonly kind: 'size'; readonly size: PackageSize }
  | { readonly kind: 'flagged'; readonly size: PackageSize; readonly doubts: readonly SizeDoubt[] }
  | { readonly kind: 'refused'; readonly code: SizeRefusal };

export type SizeRefusal =
  | 'empty'
  /** "PK/OZ": units without any number. */
  | 'no-number'
  /** "1,500 G" is fifteen hundred or one and a half. */
  | 'ambiguous-number'
  | 'unknown-unit'
  /** "4-6 LB". */
  | 'range'
  | 'zero'
  /** More than `largestSize` of anything. */
  | 'implausible'
  | 'too-many-decimals'
  | 'too-long'
  | 'unreadable';
