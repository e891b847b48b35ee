import type { Money } from '../quantities/money.ts';

/** A member household of the co-op. No names: the desk works with household numbers. */
export type Household = {
  readonly code: string;
  readonly people: number;
  /** How many of the people are children; left out where there are none or nobody said. */
  readonly children?: number;
  /** Planning budget for one week. */
  readonly allowancePerWeek: Money;
  /** Whether the household has a vote at the assembly. Its plan counts either way. */
  readonly eligible: boolean;
};
