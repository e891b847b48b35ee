import type { Period } from '../calendar/weeks-of-period.ts';
import type { Product } from '../catalogue/product.ts';
import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** What the board says of an assembly beside its demand; maps are by product code. */
export type AssemblyFrame = {
  readonly coop: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Decimals of its minor unit. */
  readonly minorDigits: number;
  readonly period: Period;
  readonly products: ReadonlyMap<string, Product>;
  /** Indicative prices of the moment. */
  readonly prices: ReadonlyMap<string, Money>;
  readonly departments: ReadonlyMap<string, string>;
  /** Wanted quality in words. */
  readonly qualities: ReadonlyMap<string, string>;
  /** What offers cover per week (coveredPerWeek). */
  readonly covered: ReadonlyMap<string, Quantity>;
};
