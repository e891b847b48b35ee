import { type Money, money } from '../quantities/money.ts';
import { basisPointsOf } from './concentration.ts';

/** Cash beyond what the policy allows; `by` granted, which leaves the capital as it is, would bring it within. */
export type IdleCash = { readonly shareBasisPoints: number; readonly by: Money };

/**
 * Holds cash against the allowable share of the fund's capital (cash and grants outstanding), whole percent. Null when
 * it is within. Source: allowable-cash rule of revolving loan funds, 13 CFR 307.17 (GRANTS.md 3.2).
 */
export function idleCash(cash: Money, outstanding: Money, allowedPercent: number): IdleCash | null {
  const capital = money(cash + outstanding);
  const allowed = Number((BigInt(capital) * BigInt(allowedPercent)) / 100n);
  if (cash <= allowed) return null;
  return { shareBasisPoints: basisPointsOf(cash, capital), by: money(cash - allowed) };
}
