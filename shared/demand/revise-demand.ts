import { rhythms } from '../plans/lines/line-codes.ts';
import type { PlanLine } from '../plans/lines/plan-line.ts';
import { type DemandSums, rhythmCount } from './demand-sums.ts';

/**
 * Moves sums from a household's old plan to its new one: subtracts the old lines and adds the new, whatever the number
 * of all lines. In place, as copying the sums would cost more than the change; `addUp` of all plans gives the same.
 */
export function reviseDemand(sums: DemandSums, oldLines: readonly PlanLine[], newLines: readonly PlanLine[]): void {
  for (const line of oldLines) addLine(sums, line, -1);
  for (const line of newLines) addLine(sums, line, 1);
}

function addLine(sums: DemandSums, line: PlanLine, sign: 1 | -1): void {
  const place = line.product * rhythmCount + rhythms.indexOf(line.rhythm);
  if (line.product >= sums.ordinalCount) throw new RangeError(`The sums have no product ${line.product}`);
  sums.want[place] = (sums.want[place] ?? 0) + sign * line.want;
  sums.upTo[place] = (sums.upTo[place] ?? 0) + sign * line.upTo;
}
