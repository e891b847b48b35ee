import { quantityScale } from '../quantities/quantity.ts';
import { breadthOf } from './breadth.ts';
import { keptShare } from './kept-share.ts';
import { normalShare } from './normal-share.ts';
import type { RiskAssumptions, RiskCase } from './risk-case.ts';

/** The producer's cash over the whole time before anything is returned, in minor units, and how it may vary. */
export type CashOutlook = {
  readonly committedSales: number;
  readonly openSales: number;
  readonly mean: number;
  readonly deviation: number;
  /** Households as if each decided by itself: n / (1 + (n - 1) correlation). */
  readonly independentHouseholds: number;
  /** That the cash is less than the planned recovery. */
  readonly shortfall: number;
};

/**
 * Cash M = margin (committed x kept + open) - fixed costs, of what is delivered as before, taken as normal; shortfall = Phi(-(E[M] - due) / sd[M]), with
 * sd[M] = margin sqrt((open x variation)^2 + committed^2 kept (1 - kept) / independent households). A model, in which
 * the producer delivers: that it does not is a number of its own.
 */
export function cashOutlook(risk: RiskCase, assumed: RiskAssumptions): CashOutlook {
  const { committedPerWeek, evenHouseholds } = breadthOf(risk.commitments);
  const perUnit = (risk.deliveredShare * risk.weeks * risk.price) / quantityScale;
  const committedSales = committedPerWeek * perUnit;
  const openSales = risk.openPerWeek * perUnit;
  const { mean: kept } = keptShare(assumed);
  const independentHouseholds =
    evenHouseholds === 0 ? 0 : evenHouseholds / (1 + (evenHouseholds - 1) * assumed.together);
  const leaving = independentHouseholds === 0 ? 0 : (committedSales ** 2 * kept * (1 - kept)) / independentHouseholds;
  const mean = assumed.margin * (committedSales * kept + openSales) - assumed.fixedCosts;
  const deviation = assumed.margin * Math.sqrt((openSales * assumed.openVariation) ** 2 + leaving);
  const spare = mean - risk.plannedRecovery;
  const shortfall = deviation === 0 ? Number(spare < 0) : normalShare(-spare / deviation);
  return { committedSales, openSales, mean, deviation, independentHouseholds, shortfall };
}
