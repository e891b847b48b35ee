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
  readonly recovered: Money;
  readonly fellDue: Money;
  /** recovered / fell due to date; null while nothing fell due. What came before it was due counts too. */
  readonly rate: number | null;
  /** Days from the award until half of what was granted had come back; null: not yet. */
  readonly daysToHalf: number | null;
};

/** The grants by the day they were awarded on, oldest first. */
export function recoveryCohorts(standings: readonly RecoveryStanding[]): readonly Cohort[] {
  const groups = Map.groupBy(standings, ({ transactions }) => awardOf(transactions)?.date ?? '');
  return [...groups]
    .filter(([awardedOn]) => awardedOn !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([awardedOn, of]) => {
      const [granted, recovered, fellDue] = [sum(of, 'granted'), sum(of, 'recovered'), sum(of, 'fellDue')];
      const rate = fellDue > 0 ? recovered / fellDue : null;
      return { awardedOn, grants: of.length, granted, recovered, fellDue, rate, daysToHalf: halfAfter(of, awardedOn) };
    });
}

function awardOf(rows: readonly GrantTransaction[]): GrantTransaction | undefined {
  return rows.find(({ kind, counts }) => kind === 'award' && counts);
}

function halfAfter(standings: readonly RecoveryStanding[], awardedOn: string): number | null {
  const granted = sum(standings, 'granted');
  let back = 0;
  for (const { date, amount } of recoveriesOf(standings)) {
    back += amount;
    if (back * 2 >= granted) return daysBetween(isoDay(awardedOn), isoDay(date));
  }
  return null;
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
    .flatMap(({ transactions }) => transactions.filter(({ kind, counts }) => kind === 'award' && counts))
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
