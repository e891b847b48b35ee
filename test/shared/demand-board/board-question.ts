import { inSeasonWeeks } from '../../../shared/catalogue/in-season-weeks.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { addUp } from '../../../shared/demand/add-up.ts';
import { demandByWeek } from '../../../shared/demand/demand-by-week.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import type { BoardPublication } from '../../../shared/demand-board/board-publication.ts';
import type { BoardNote } from '../../../shared/demand-board/board-settings.ts';
import { usualBoardSettings } from '../../../shared/demand-board/board-settings.ts';
import type { BoardDraft, BoardQuestion } from '../../../shared/demand-board/make-board.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

/** Weeks 27 to 43 of 2027, the season of tomatoes. */
const period = { from: '2027-07-05', weeks: 17 } as const;

export function product(ordinal: number, code = `P${ordinal}`, unit = 'lb'): Product {
  return {
    ...{ code, ordinal, unit, name: `Product ${code}`, caseSize: quantity(25_000), leadDays: 1, season: null },
    ...{ floorPrice: money(1), openingPrice: money(189), marketPrice: null },
  };
}

/** `want` and `upTo` in whole units of the plan. */
export function line(ordinal: number, want: number, upTo = want, rhythm: PlanLine['rhythm'] = 'weekly'): PlanLine {
  return {
    ...{ product: ordinal, want: quantity(want * 1000), upTo: quantity(upTo * 1000), rhythm, priority: 'normal' },
    ...{ response: { kind: 'fixed' }, substitute: null, highestPrice: null },
  };
}

export type Households = Readonly<Record<string, readonly PlanLine[]>>;

/** The same line for so many households: H1, H2, … */
export function households(count: number, lineOf: (at: number) => readonly PlanLine[], from = 1): Households {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`H${at + from}`, lineOf(at)]));
}

type Changes = Partial<Omit<BoardQuestion, 'planned' | 'frame' | 'notes'>> & {
  readonly products?: readonly Product[];
  readonly covered?: Readonly<Record<string, number>>;
  readonly departments?: Readonly<Record<string, string>>;
  readonly notes?: readonly BoardNote[];
  readonly paused?: ReadonlyMap<string, readonly boolean[]>;
};

/** A question about these plans; whatever is not said is usual. */
export function boardQuestion(plans: Households, changes: Changes = {}): BoardQuestion {
  const { products = [product(0)], covered = {}, departments = {}, paused = new Map(), ...rest } = changes;
  const columns = demandColumns(
    products,
    Object.entries(plans).map(([household, lines]) => planRecord(household, lines)),
  );
  const season = (ordinal: number) =>
    inSeasonWeeks(products.find((each) => each.ordinal === ordinal)?.season ?? null, period);
  const byWeek = demandByWeek({ sums: addUp(columns), weeks: period.weeks, inSeasonWeeks: season });
  return {
    ...{ settings: usualBoardSettings, notes: [], neighbours: [], earlier: null, ...rest },
    planned: { products, columns, byWeek, inSeasonWeeks: season, paused, salt: 'salt' },
    frame: {
      ...{ coop: 'Willow Creek', currency: 'USD', minorDigits: 2, period },
      products: new Map(products.map((each) => [each.code, each])),
      prices: new Map(),
      departments: new Map(Object.entries(departments)),
      qualities: new Map(),
      covered: new Map(Object.entries(covered).map(([code, amount]) => [code, quantity(amount * 1000)])),
    },
  };
}

/** What is kept of a board once it is published. */
export function published({ board, cells, rollUps }: BoardDraft): BoardPublication {
  return { id: 'b1', at: '2027-06-01T10:00:00.000Z', salt: 'salt', period, board, cells, rollUps };
}
