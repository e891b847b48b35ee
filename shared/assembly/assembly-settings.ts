import type { FundPolicies } from '../ledger/fund-policies.ts';
import type { Money } from '../quantities/money.ts';

/**
 * simple, pequod, accelerated: prices from the sums of the rounds alone (price-rounds). declared: from what plans and
 * offers say they will do, put right by the sums. The usual one first.
 */
export const roundRules = ['accelerated', 'declared', 'simple', 'pequod'] as const;
export type RuleName = (typeof roundRules)[number];

/** The frame of an assembly: its period, its rule book, its reservoir at the opening. */
export type AssemblySettings = {
  readonly name: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** `from` is an ISO date. */
  readonly period: { readonly from: string; readonly weeks: number };
  /** `tolerance` as a fraction: 0.05 is 5 %. */
  readonly rule: { readonly name: RuleName; readonly tolerance: number; readonly maxRounds: number };
  readonly coverDays: number;
  readonly reservoir: FundPolicies & { readonly balance: Money };
};
