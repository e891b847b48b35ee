import { type Money, money } from '../quantities/money.ts';
import type { RecoveryStanding } from './recovery-standing.ts';

/** Days late, both within; the first is what is not late. Buckets of GRANTS.md 3.5. */
export const ageBuckets = [
  { key: 'current', from: 0, to: 0 },
  { key: '1-30', from: 1, to: 30 },
  { key: '31-60', from: 31, to: 60 },
  { key: '61-90', from: 61, to: 90 },
  { key: '91-180', from: 91, to: 180 },
  { key: 'over-180', from: 181, to: Number.POSITIVE_INFINITY },
] as const;
export type AgeBucket = (typeof ageBuckets)[number]['key'];

/** Open amounts by how late their oldest part is: the whole balance of a grant stands in one bucket. */
export type Ageing = readonly { readonly bucket: AgeBucket; readonly grants: number; readonly open: Money }[];

export function ageing(standings: readonly RecoveryStanding[]): Ageing {
  return ageBuckets.map(({ key, from, to }) => {
    const within = standings.filter(({ open, daysLate }) => open > 0 && daysLate >= from && daysLate <= to);
    return { bucket: key, grants: within.length, open: sumOpen(within) };
  });
}

/** Portfolio at risk: `top` of `bottom`, minor units. Write-offs stand beside it: writing off improves it. */
export type PortfolioAtRisk = { readonly top: Money; readonly bottom: Money; readonly writtenOff: Money };

/**
 * Open amounts of grants with any part more than so many days late, plus all rescheduled ones, of all that is open; the
 * whole balance, not the late part (CGAP/SEEP 2003, PAR_X).
 */
export function portfolioAtRisk(standings: readonly RecoveryStanding[], days: number): PortfolioAtRisk {
  const atRisk = standings.filter((standing) => isAtRisk(standing, days));
  const writtenOff = money(standings.reduce((sum, standing) => sum + standing.writtenOff, 0));
  return { top: sumOpen(atRisk), bottom: sumOpen(standings), writtenOff };
}

/** Whether any part of a grant is more than so many days late, or it was rescheduled. */
export function isAtRisk({ daysLate, isRescheduled }: RecoveryStanding, days: number): boolean {
  return daysLate > days || isRescheduled;
}

function sumOpen(standings: readonly RecoveryStanding[]): Money {
  return money(standings.reduce((sum, { open }) => sum + Math.max(0, open), 0));
}
