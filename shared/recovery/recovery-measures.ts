import { daysBetween } from '../calendar/days-between.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { type Money, money } from '../quantities/money.ts';
import type { GrantTransaction } from './grant-transactions.ts';
import type { RecoveryStanding } from './recovery-standing.ts';

/** Grants awarded on one day: those of one round. */
export type Cohort = {
  /** ISO date of the award. */
  readonly awardedOn: string;
  readonly grants: number;
  readonly granted: Money;
  /** Late recoveries included, as in `ofDue`. */
  readonly recovered: Money;
  readonly fellDue: Money;
  /** What came back of what fell due, late recoveries included: never more than fell due, grant by grant. */
  readonly ofDue: Money;
  /** ofDue / fellDue; null while nothing fell due. */
  readonly rate: number | null;
  /** When half of what was granted had come back, and how much by then; null: not yet. */
  readonly half: { readonly days: number; readonly on: string; readonly back: Money } | null;
};

/** The ISO date of a grant's award; null where it was taken back. */
export function awardedOnOf({ transactions }: RecoveryStanding): string | null {
  return awardOf(transactions)?.date ?? null;
}

/** The grants by the day they were awarded on, oldest first. */
export function recoveryCohorts(standings: readonly RecoveryStanding[]): readonly Cohort[] {
  const groups = Map.groupBy(standings, (standing) => awardedOnOf(standing) ?? '');
  return [...groups]
    .filter(([awardedOn]) => awardedOn !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([awardedOn, of]) => {
      const [granted, fellDue] = [sum(of, 'granted'), sum(of, 'fellDue')];
      const recovered = money(sum(of, 'recovered') + sum(of, 'recoveredLate'));
      const { top: ofDue, value: rate } = recoveryRate(of);
      const half = halfAfter(of, awardedOn);
      return { awardedOn, grants: of.length, granted, recovered, fellDue, ofDue, rate, half };
    });
}

function awardOf(rows: readonly GrantTransaction[]): GrantTransaction | undefined {
  return rows.find(({ kind, counts }) => kind === 'award' && counts);
}

function halfAfter(standings: readonly RecoveryStanding[], awardedOn: string): Cohort['half'] {
  const granted = sum(standings, 'granted');
  let back = 0;
  for (const { date, amount } of recoveriesOf(standings)) {
    back += amount;
    if (back * 2 < granted) continue;
    return { days: daysBetween(isoDay(awardedOn), isoDay(date)), on: date, back: money(back) };
  }
  return null;
}

/** A figure with what it was worked out from: `top` / `bottom`; null of nothing. */
export type Ratio = { readonly top: Money; readonly bottom: Money; readonly value: number | null };

/**
 * What came back of what fell due to date (GRANTS.md 3.2). Money that came before it was due counts when it is due, and
 * one grant's early money never hides what is late of another: the rate is at most 1.
 */
export function recoveryRate(standings: readonly RecoveryStanding[]): Ratio {
  const bottom = sum(standings, 'fellDue');
  const top = money(
    standings.reduce(
      (total, { recovered, recoveredLate, fellDue }) => total + Math.min(recovered + recoveredLate, fellDue),
      0,
    ),
  );
  return { top, bottom, value: bottom > 0 ? top / bottom : null };
}

function recoveriesOf(standings: readonly RecoveryStanding[]): readonly GrantTransaction[] {
  return standings
    .flatMap(({ transactions }) => transactions)
    .filter(({ counts, kind }) => counts && (kind === 'recovery' || kind === 'late-recovery'))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/**
 * What came back and was granted again: each award takes, in the order of the days, what had come back before and was not
 * granted again yet. What comes back on the day of an award may be its own, and does not count for it.
 */
export function grantedAgain(standings: readonly RecoveryStanding[]): Money {
  const back = recoveriesOf(standings);
  const awards = standings
    .flatMap(({ transactions, granted }) => {
      const award = awardOf(transactions);
      return award === undefined ? [] : [{ date: award.date, amount: granted }];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  let again = 0;
  for (const { date, amount } of awards) {
    const soFar = back.reduce((total, row) => total + (row.date < date ? row.amount : 0), 0);
    again += Math.min(amount, soFar - again);
  }
  return money(again);
}

/** How often the fund can be granted until half of it is gone. `top` of `bottom`: recovered of what was settled. */
export type HalfLife = { readonly top: Money; readonly bottom: Money; readonly rounds: number | null };

/**
 * ln 0.5 / ln r, with r = recovered / (recovered + released + written off), late recoveries counted as recovered
 * (GRANTS.md 3.2: capital after n turns is C r^n). Null while nothing was lost or nothing came back.
 */
export function halfLife(standings: readonly RecoveryStanding[]): HalfLife {
  const late = sum(standings, 'recoveredLate');
  const top = money(sum(standings, 'recovered') + late);
  const bottom = money(sum(standings, 'recovered') + sum(standings, 'released') + sum(standings, 'writtenOff'));
  const isBetween = top > 0 && top < bottom;
  return { top, bottom, rounds: isBetween ? Math.log(0.5) / Math.log(top / bottom) : null };
}

type SumField = 'granted' | 'recovered' | 'recoveredLate' | 'fellDue' | 'released' | 'writtenOff';

function sum(standings: readonly RecoveryStanding[], field: SumField): Money {
  return money(standings.reduce((total, standing) => total + standing[field], 0));
}
