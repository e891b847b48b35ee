import type { Product } from '../catalogue/product.ts';
import type { DemandByWeek } from '../demand/demand-by-week.ts';
import type { DemandColumns } from '../demand/demand-columns.ts';
import { rhythms } from '../plans/lines/line-codes.ts';
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
  /** Which weeks of the period a household misses, by household code; nobody else misses any. */
  readonly paused: ReadonlyMap<string, readonly boolean[]>;
  readonly salt: string;
};

/** Weekly and spread lines fall evenly on the weeks in season; the others make weeks differ. */
const unevenRhythms = [rhythms.indexOf('2-weekly'), rhythms.indexOf('4-weekly')];

/** Groups a product's lines are counted in beside: 2-weekly, 4-weekly, the rest, and whatever households miss. */
const places = { rest: 2, pausing: 3, count: 4 } as const;

/** The demand of every product with what the rules of publication ask for, in the order of the catalogue. */
export function demandCells(planned: PlannedDemand): readonly DemandCell[] {
  const { products, columns, paused, salt } = planned;
  const cellCount = columns.ordinalCount;
  const deliveries = deliveriesOf(planned);
  const firmOf = (line: number) => columns.want[line] ?? 0;
  const flexibleOf = (line: number) => (columns.upTo[line] ?? 0) - firmOf(line);
  const shares = (of: (line: number) => number) =>
    sharesByCell(columns, {
      cellCount,
      cellOf: (line) => columns.product[line] ?? -1,
      amountOf: (line, household) => of(line) * deliveries(line, household),
    });
  const marks = (of: (line: number) => number) =>
    lineMarks({ columns, salt, paused, cellCount, cellOf: (ordinal) => ordinal, amountOf: of });
  const [firm, flexible] = [shares(firmOf), shares(flexibleOf)];
  const [firmMarks, flexibleMarks] = [marks(firmOf), marks(flexibleOf)];
  const groups = groupShares(planned, deliveries);
  return products.map(({ code, ordinal }) => {
    const own = groups.slice(ordinal * places.count, (ordinal + 1) * places.count);
    return {
      product: code,
      ...amountsOf(planned, ordinal),
      firmShares: firm[ordinal] ?? noShares,
      flexibleShares: flexible[ordinal] ?? noShares,
      weekGroups: own.slice(0, places.rest).some(({ households }) => households > 0)
        ? own.slice(0, places.pausing)
        : [],
      pausingHouseholds: own[places.pausing]?.households ?? 0,
      firmContributors: firmMarks[ordinal] ?? '',
      flexibleContributors: flexibleMarks[ordinal] ?? '',
    };
  });
}

/** How often a line is delivered to its household over the period. */
export function deliveriesOf({ products, columns, inSeasonWeeks, paused }: PlannedDemand) {
  const usual = new Map(products.map(({ ordinal }) => [ordinal, deliveriesInSeason(inSeasonWeeks(ordinal))]));
  const pausing = columns.households.map((household) => paused.get(household));
  return (line: number, household: number): number => {
    const [ordinal, rhythm] = [columns.product[line] ?? -1, columns.rhythm[line] ?? 0];
    const missed = pausing[household];
    const counts = missed === undefined ? usual.get(ordinal) : deliveriesInSeason(inSeasonWeeks(ordinal), missed);
    return counts?.[rhythm] ?? 0;
  };
}

function groupShares(
  { columns, paused }: PlannedDemand,
  deliveries: (line: number, household: number) => number,
): readonly CellShares[] {
  const pausing = columns.households.map((household) => paused.has(household));
  return sharesByCell(columns, {
    cellCount: columns.ordinalCount * places.count,
    cellOf: (line, household) => {
      const uneven = unevenRhythms.indexOf(columns.rhythm[line] ?? 0);
      const place = pausing[household] === true ? places.pausing : uneven === -1 ? places.rest : uneven;
      return (columns.product[line] ?? 0) * places.count + place;
    },
    amountOf: (line, household) => (columns.upTo[line] ?? 0) * deliveries(line, household),
  });
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
