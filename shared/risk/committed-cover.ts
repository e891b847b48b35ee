import { type Money, money } from '../quantities/money.ts';
import { quantityScale } from '../quantities/quantity.ts';
import { scaleHalfUp } from '../quantities/scale-half-up.ts';
import { breadthOf } from './breadth.ts';
import type { RiskCase } from './risk-case.ts';

export type CommittedCover = {
  /** Committed in a week at the indicative price, half-up. */
  readonly valuePerWeek: Money;
  /** Over all weeks, worked out from the exact quantity and rounded once. */
  readonly value: Money;
  /** What the recovery share takes of that in the weeks in which it is due. */
  readonly recovered: Money;
  /** The committed value over the planned recovery; null when nothing is planned. */
  readonly times: number | null;
};

const wholeBasisPoints = 10_000;

/** Committed demand at indicative prices beside what is to be returned. */
export function committedCover(risk: RiskCase): CommittedCover {
  const { committedPerWeek } = breadthOf(risk.commitments);
  const valuePerWeek = money(scaleHalfUp(committedPerWeek, risk.price, quantityScale));
  const value = money(scaleHalfUp(committedPerWeek * risk.weeks, risk.price, quantityScale));
  const returning = scaleHalfUp(committedPerWeek * risk.returnWeeks, risk.price, quantityScale);
  const recovered = money(scaleHalfUp(returning, risk.recoveryShareBasisPoints, wholeBasisPoints));
  return { valuePerWeek, value, recovered, times: risk.plannedRecovery > 0 ? value / risk.plannedRecovery : null };
}
