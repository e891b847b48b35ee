import { addDays } from '../calendar/add-days.ts';
import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { type Money, money } from '../quantities/money.ts';
import { fundReturn } from './fund-return.ts';
import { fundCapital, fundStatement } from './fund-statement.ts';
import type { LedgerEntry } from './ledger-entry.ts';

const daysPerYear = 365;

/** What a fund can grant a year, and go on doing so, with its working. Money in minor units, `r` a fraction. */
export type SteadyState = {
  /** Cash and grants outstanding, less the floor: what can go round. Not below 0. */
  readonly working: Money;
  /** Mean days from an award until its money came back. */
  readonly daysToReturn: number;
  /** Recovered of what was settled; 1 while nothing was lost. */
  readonly r: number;
  /** Contributions less costs of the last 365 days. */
  readonly newMoney: Money;
  /** working x 365 / daysToReturn: each cent is granted again as often as it comes back. */
  readonly turnover: Money;
  /** newMoney / (1 - r): what losses of 1 - r take is replaced. Null while nothing was lost. */
  readonly replaced: Money | null;
  /** The smaller of the two; 0 where more is lost or paid than comes in. */
  readonly forEver: Money;
};

/**
 * What the fund can grant each year for ever, if money goes on coming back as it did until the end of a day (GRANTS.md
 * 3.2: C / T a year, C r^n after n turns). Null while nothing has come back: then nobody knows how long it takes.
 */
export function steadyState(
  entries: readonly LedgerEntry[],
  { to, floor }: { readonly to: string; readonly floor: Money },
): SteadyState | null {
  const { share, days } = fundReturn(entries, to);
  if (days.bottom <= 0 || days.top <= 0) return null;
  const year = fundStatement(entries, { from: formatIsoDate(addDays(isoDay(to), 1 - daysPerYear)), to });
  const cash = (kind: 'contribution' | 'cost') => year.lines.find((line) => line.kind === kind)?.cash ?? 0;
  const working = money(Math.max(0, fundCapital(year.closing) - floor));
  const daysToReturn = days.top / days.bottom;
  const r = Math.min(1, share.top / share.bottom);
  const newMoney = money(cash('contribution') + cash('cost'));
  const turnover = money(Math.floor((working * daysPerYear) / daysToReturn));
  const replaced = r < 1 ? money(Math.floor(Math.max(0, newMoney) / (1 - r))) : null;
  const limit = replaced ?? (newMoney < 0 ? 0 : turnover);
  return {
    ...{ working, daysToReturn, r, newMoney, turnover, replaced },
    forEver: money(Math.min(turnover, limit)),
  };
}
