import type { Product } from '../catalogue/product.ts';
import type { DemandByWeek } from '../demand/demand-by-week.ts';
import type { DemandColumns } from '../demand/demand-columns.ts';
import { rhythms } from '../plans/line-codes.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { quantity } from '../quantities/quantity.ts';
import { type CellShares, noShares } from './cell-shares.ts';
import { deliveriesInSeason } from './deliveries-in-season.ts';
import type { DemandCell } from './demand-cell.ts';
import { lineMarks } from './line-marks.ts';
import { sharesByCell } from './shares-by-cell.ts';

/** All plans, as the sums have them. */
export type PlannedDemand = {
  readonly products: readonly Product[];
  readonly columns: DemandColumns;
  readonly byWeek: DemandByWeek;
  /** By product ordinal, for each week of the period. */
  readonly inSeasonWeeks: (ordinal: number) => readonly boolean[];
  /** Households that take nothing in some weeks, with the spelling of when. */
  readonly standings: ReadonlyMap<string, string>;
  readonly salt: string;
};

/** Weekly and spread lines fall evenly on the weeks in season; the others make weeks differ. */
const unevenRhythms = [rhythms.indexOf('2-weekly'), rhythms.indexOf('4-weekly')];

/** Parts by which weeks differ: 2-weekly lines, 4-weekly lines, everything of who pauses, and the rest. */
const groupCount = 4;

/** The demand of every product with what the rules of publication ask for, in the order of the catalogue. */
export function demandCells(planned: PlannedDemand): readonly DemandCell[] {
  const { products, columns, standings, salt } = planned;
  const cellCount = columns.ordinalCount;
  const deliveries = deliveriesOf(planned);
  const shares = (amount: Uint32Array, less: Uint32Array | null) =>
    sharesByCell(columns, {
      cellCount,
      cellOf: (line) => columns.product[line] ?? -1,
      amountOf: (line) => ((amount[line] ?? 0) - (less?.[line] ?? 0)) * deliveries(line),
    });
  const [firm, flexible] = [shares(columns.want, null), shares(columns.upTo, columns.want)];
  const uneven = unevenShares(planned, deliveries);
  const marks = lineMarks({ columns, salt, standings, cellCount, cellOf: (ordinal) => ordinal });
  return products.map(({ code, ordinal }) => ({
    product: code,
    ...amountsOf(planned, ordinal),
    firmShares: firm[ordinal] ?? noShares,
    flexibleShares: flexible[ordinal] ?? noShares,
    unevenShares: weeksApart(uneven.slice(ordinal * groupCount, (ordinal + 1) * groupCount)),
    contributors: marks[ordinal] ?? '',
  }));
}

/** How often a line is delivered over the period. */
export function deliveriesOf({ products, columns, inSeasonWeeks }: PlannedDemand): (line: number) => number {
  const byOrdinal = new Map(products.map(({ ordinal }) => [ordinal, deliveriesInSeason(inSeasonWeeks(ordinal))]));
  return (line) => byOrdinal.get(columns.product[line] ?? -1)?.[columns.rhythm[line] ?? 0] ?? 0;
}

function unevenShares(planned: PlannedDemand, deliveries: (line: number) => number): readonly CellShares[] {
  const { columns, standings } = planned;
  const pauses = new Uint8Array(columns.product.length);
  for (const [at, household] of columns.households.entries()) {
    if (standings.has(household)) pauses.fill(1, columns.firstLine[at], columns.firstLine[at + 1]);
  }
  const groupOf = (line: number) => (pauses[line] === 1 ? 2 : unevenRhythms.indexOf(columns.rhythm[line] ?? 0));
  return sharesByCell(columns, {
    cellCount: columns.ordinalCount * groupCount,
    cellOf: (line) => (columns.product[line] ?? 0) * groupCount + (groupOf(line) < 0 ? groupCount - 1 : groupOf(line)),
    amountOf: (line) => (columns.upTo[line] ?? 0) * deliveries(line),
  });
}

/** What must pass for weeks to be told apart: each uneven group, and the rest, which stands alone in the other weeks. */
function weeksApart(groups: readonly CellShares[]): readonly CellShares[] {
  const differs = groups.slice(0, -1).some(({ households }) => households > 0);
  return differs ? groups : [];
}

function amountsOf({ byWeek, inSeasonWeeks }: PlannedDemand, ordinal: number) {
  const first = ordinal * byWeek.weeks;
  const weeks = Array.from({ length: byWeek.weeks }, (_, week) => {
    const want = byWeek.want[first + week] ?? 0;
    return { firm: quantity(want), flexible: quantity((byWeek.upTo[first + week] ?? 0) - want) };
  });
  const inSeason = Math.max(1, inSeasonWeeks(ordinal).filter(Boolean).length);
  const average = (total: number) => quantity(divideHalfUp(total, inSeason));
  const want = byWeek.wantTotals[ordinal] ?? 0;
  const upTo = byWeek.upToTotals[ordinal] ?? 0;
  return { firm: average(want), flexible: average(upTo - want), weeks };
}
