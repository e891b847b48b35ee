import type { PlanLine } from '../plans/lines/plan-line.ts';
import { weekDenominator, weekShare } from '../plans/lines/week-share.ts';
import { divideDown } from '../quantities/divide-down.ts';
import { type Correction, changesOf } from './correction.ts';

/** A household's plan, the corrections it made so far, and the weeks of the period. */
export type PlannedFacts = {
  readonly lines: readonly PlanLine[];
  readonly corrections: readonly Correction[];
  readonly weeks: number;
};

/**
 * What a household has of a product in an average week: as written in its plan, with its own earlier corrections;
 * thousandths, rounded down, so that nobody hands back what was never there.
 */
export function plannedPerWeek(
  product: { readonly code: string; readonly ordinal: number },
  { lines, corrections, weeks }: PlannedFacts,
): number {
  const own = lines.filter((line) => line.product === product.ordinal);
  const written = own.reduce((sum, line) => sum + line.want * weekShare(line.rhythm, weeks), 0);
  const changed = corrections
    .flatMap(({ change }) => changesOf(change))
    .reduce((sum, each) => (each.product === product.code ? sum + each.perWeek : sum), 0);
  return divideDown(written, weekDenominator(weeks)) + changed;
}
