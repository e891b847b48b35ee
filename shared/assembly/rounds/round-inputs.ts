import { isOutOfSeason } from '../../catalogue/is-out-of-season.ts';
import { ordinalCount } from '../../catalogue/ordinal-count.ts';
import type { Product } from '../../catalogue/product.ts';
import { addUp } from '../../demand/add-up.ts';
import { allowanceColumn } from '../../demand/allowance-column.ts';
import { type PlansWithPauses, withPauses } from '../../demand/count-deliveries.ts';
import { type DemandColumns, demandColumns } from '../../demand/demand-columns.ts';
import type { Household } from '../../members/household.ts';
import { type PausedHouseholds, pausedHouseholds } from '../../plans/pauses/paused-households.ts';
import { withBudgets } from '../../procedure/plan-budgets.ts';
import type { Offer } from '../../supply/offer.ts';
import type { Assembly } from '../assembly.ts';
import { noMeetingRecords } from '../meeting-records.ts';

/**
 * An assembly's inputs made ready for its rounds: its plans as they count and as they are written, and what the rules
 * ask of products. Made once; a round that is closed only reads them.
 */
export type RoundInputs = PlansWithPauses & {
  readonly assembly: Assembly;
  /** By product ordinal. */
  readonly openingPrices: Float64Array;
  readonly inSeason: readonly boolean[];
  readonly offersByProduct: ReadonlyMap<string, readonly Offer[]>;
  /** Plans whose responses are declared, where only some are: the others answer for themselves. Absent: all are. */
  readonly declared?: { readonly columns: DemandColumns; readonly allowances: Float64Array };
};

/** Unpacks the plans and sorts the offers by product. Throws when a plan or offer names what is not there. */
export function roundInputs(assembly: Assembly): RoundInputs {
  const { products, plans, settings } = assembly;
  const columns = demandColumns(products, plans);
  const written = { columns, sums: addUp(columns), allowances: allowanceColumn(columns, budgetsOf(assembly)) };
  const openingPrices = new Float64Array(ordinalCount(products));
  const inSeason = new Array<boolean>(openingPrices.length).fill(false);
  for (const { ordinal, openingPrice, season } of products) {
    openingPrices[ordinal] = openingPrice;
    inSeason[ordinal] = !isOutOfSeason(season, settings.period);
  }
  const counted = withPauses(written, pausesOf(assembly));
  return { ...counted, assembly, openingPrices, inSeason, offersByProduct: byProduct(assembly.offers) };
}

/** The households as plans are fitted to them, with what the meeting decided about their budgets. */
function budgetsOf({ households, settings, meeting = noMeetingRecords }: Assembly): readonly Household[] {
  const { exceptions, publicGoods } = meeting;
  return withBudgets({ households, exceptions, publicGoods, weeks: settings.period.weeks });
}

function pausesOf({ office, settings }: Assembly): PausedHouseholds {
  const standings = office?.standings ?? [];
  const calendar = { period: settings.period, deliveryDays: office?.calendar?.deliveryDays ?? [] };
  return pausedHouseholds(
    standings.map((standing) => [standing.household, standing] as const),
    calendar,
  );
}

/** What keeps a product out of the price rule's hands for the whole period; null when nothing does. */
export function heldBecause(
  product: Product,
  { inSeason, offersByProduct }: RoundInputs,
): 'out-of-season' | 'no-supply' | null {
  if (inSeason[product.ordinal] !== true) return 'out-of-season';
  const offered = offersByProduct
    .get(product.code)
    ?.some(({ steps }) => steps.some((step) => step.quantityPerWeek > 0));
  return offered === true ? null : 'no-supply';
}

/** Producers in the order of their names: of equal offers the first is taken, whatever the order of file or table. */
export function byProduct(offers: readonly Offer[]): ReadonlyMap<string, readonly Offer[]> {
  const sorted = new Map<string, Offer[]>();
  for (const offer of offers) {
    const own = sorted.get(offer.product);
    if (own === undefined) sorted.set(offer.product, [offer]);
    else own.push(offer);
  }
  for (const own of sorted.values()) own.sort((a, b) => (a.producer < b.producer ? -1 : 1));
  return sorted;
}
