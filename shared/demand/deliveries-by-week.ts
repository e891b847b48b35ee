// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import { type DemandByWeek, demandByWeek } from './demand-by-week.ts';
import { type DemandSums, rhythmCount } from './demand-sums.ts';
import { forEachPausedLine, type PausedLine, type PausedQuestion } from './paused-deliveries.ts';

/** Plans as written with their sums, and who pauses. */
export type DeliveriesQuestion = PausedQuestion & { readonly sums: DemandSums; readonly weeks: number };

/**
 * Demand by week without the deliveries that are paused: those weeks of those households are simply missing, all
 * others are as written. Households that pause are taken out of the sums and come in line by line, so that spread
 * quantities are never taken twice out of one week. With nobody pausing it is `demandByWeek`.
 */
export function deliveriesByWeek(question: DeliveriesQuestion): DemandByWeek {
  const { columns, sums, weeks, paused, inSeasonWeeks } = question;
  if (paused.size === 0) return demandByWeek({ sums, weeks, inSeasonWeeks });
  const others = { ...sums, want: sums.want.slice(), upTo: sums.upTo.slice() };
  const lines: PausedLine[] = [];
  forEachPausedLine(question, (found) => {
    const place = found.ordinal * rhythmCount + columns.rhythm[found.line]!;
    others.want[place]! -= columns.want[found.line]!;
    others.upTo[place]! -= columns.upTo[found.line]!;
    lines.push(found);
  });
  const result = demandByWeek({ sums: others, weeks, inSeasonWeeks });
  for (const found of lines) addDelivered(result, found);
  return result;
}

function addDelivered(result: DemandByWeek, { ordinal, amounts, weeks }: PausedLine): void {
  for (const [week, isPaused] of weeks.entries()) {
    if (isPaused) continue;
    const place = ordinal * result.weeks + week;
    result.want[place]! += amounts.want[week]!;
    result.upTo[place]! += amounts.upTo[week]!;
    result.wantTotals[ordinal]! += amounts.want[week]!;
    result.upToTotals[ordinal]! += amounts.upTo[week]!;
  }
}
