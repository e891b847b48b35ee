import type { Money } from '../quantities/money.ts';
import type { AccountCode } from './ledger-entry.ts';

/** What stood on an account at the end of a period. */
export type AccountBalance = { readonly account: AccountCode; readonly amount: Money };

/** A stretch of the ledger that was closed, and perhaps opened again. `from` and `to` are ISO dates, both within. */
export type LedgerPeriod = {
  readonly from: string;
  readonly to: string;
  /** The trial balance it was closed with: every account to the end of `to`; together zero. */
  readonly balances: readonly AccountBalance[];
  readonly state:
    | { readonly kind: 'closed'; readonly at: string }
    | { readonly kind: 'reopened'; readonly at: string; readonly why: string };
};

/**
 * The closed period that bars a date, or null. Days before the first closed period are barred by that one: its trial
 * balance counts them.
 */
export function closedPeriodOf(periods: readonly LedgerPeriod[], date: string): LedgerPeriod | null {
  const closed = periods.filter(({ state }) => state.kind === 'closed').toSorted((a, b) => (a.to < b.to ? -1 : 1));
  return closed.find(({ to }) => date <= to) ?? null;
}
