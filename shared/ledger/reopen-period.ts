import type { LedgerPeriod } from './ledger-period.ts';

/** `to` names the period, `at` is the instant of the decision, `why` its reason. */
export type Reopening = { readonly to: string; readonly at: string; readonly why: string };

export type ReopenedPeriod =
  | { readonly kind: 'reopened'; readonly period: LedgerPeriod }
  | { readonly kind: 'refused'; readonly code: 'no-reason' | 'not-closed' }
  | { readonly kind: 'refused'; readonly code: 'later-closed'; readonly to: string };

/**
 * Opens a closed period again, by decision and for a reason. Refused `no-reason`, `not-closed`, and `later-closed`
 * (the last one) while a later period is closed: its trial balance counts this one.
 */
export function reopenPeriod(periods: readonly LedgerPeriod[], { to, at, why }: Reopening): ReopenedPeriod {
  if (why.trim() === '') return { kind: 'refused', code: 'no-reason' };
  const closed = periods.filter(({ state }) => state.kind === 'closed');
  const period = closed.find((one) => one.to === to);
  if (period === undefined) return { kind: 'refused', code: 'not-closed' };
  const later = closed
    .map((one) => one.to)
    .toSorted()
    .at(-1);
  if (later !== undefined && later > to) return { kind: 'refused', code: 'later-closed', to: later };
  return { kind: 'reopened', period: { ...period, state: { kind: 'reopened', at, why } } };
}
