import { settleProduct } from '../../../shared/assembly/rounds/close-round.ts';
import type { RoundInputs } from '../../../shared/assembly/rounds/round-inputs.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { seasonWeeks } from '../../../shared/catalogue/season-weeks.ts';
import { deliveriesByWeek } from '../../../shared/demand/deliveries-by-week.ts';
import { demandAtPrices } from '../../../shared/demand/demand-at-prices.ts';
import type { DemandByWeek } from '../../../shared/demand/demand-by-week.ts';
import { weeklyDemand } from '../../../shared/demand/weekly-demand.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { type Quantity, quantity } from '../../../shared/quantities/quantity.ts';
import { currentPrices } from './current-prices.ts';
import type { Loaded } from './loaded.ts';
import { type PausesSummary, pausesSummary } from './pauses-summary.ts';
import { roundInputsOf } from './round-inputs-of.ts';

/** One product of the demand table; quantities per week in thousandths of its unit. */
export type DemandRow = {
  /** Product code. */
  readonly product: string;
  readonly ordinal: number;
  /** The indicative price that demand and supply answer to. */
  readonly price: Money;
  /** As written in the plans, whatever the prices; on average over the period, without paused deliveries. */
  readonly want: Quantity;
  readonly upTo: Quantity;
  /** At the price, after responses and allowances; anything from low to high may be taken. */
  readonly demandLow: Quantity;
  readonly demandHigh: Quantity;
  /** At the price, once both sides are settled. */
  readonly demand: Quantity;
  readonly supply: Quantity;
  /** All that producers offer, at whatever price. */
  readonly offered: Quantity;
  readonly inSeason: boolean;
};

export type DemandTable = {
  readonly seq: number;
  /** The round whose prices these are; null: the opening prices, before the first round. */
  readonly round: number | null;
  readonly weeks: number;
  readonly lineCount: number;
  readonly planCount: number;
  readonly householdsScaled: number;
  readonly householdsAbove: number;
  /** In the order of the catalogue. */
  readonly rows: readonly DemandRow[];
  /** Deliveries by product ordinal and week, as written in the plans; those that are paused are missing. */
  readonly byWeek: DemandByWeek;
  readonly pauses: PausesSummary;
};

const nothing = quantity(0);

function offeredInAll({ offersByProduct }: RoundInputs, product: string): Quantity {
  const steps = (offersByProduct.get(product) ?? []).flatMap((offer) => offer.steps);
  return quantity(steps.reduce((sum, step) => sum + step.quantityPerWeek, 0));
}

/** Demand and supply of every product at the current prices, and demand by week. */
export function demandTable(loaded: Loaded): DemandTable {
  const inputs = roundInputsOf(loaded);
  const { columns, allowances, openingPrices, inSeason } = inputs;
  const { period } = inputs.assembly.settings;
  const inSeasonWeeks = seasonWeeks(loaded.products, period);
  const prices = currentPrices(loaded.products, loaded.lastRound);
  const written = weeklyDemand(loaded.sums, period.weeks);
  const asked = demandAtPrices({ columns, allowances, weeks: period.weeks, prices, openingPrices, inSeason });
  const row = ({ code, ordinal }: Product): DemandRow => {
    const price = money(prices[ordinal] ?? 0);
    const low = asked.low[ordinal] ?? nothing;
    const high = asked.high[ordinal] ?? nothing;
    const { settled } = settleProduct({ product: code, price }, { demandLow: low, demandHigh: high }, inputs);
    return {
      ...{
        product: code,
        ordinal,
        price,
        want: written.want[ordinal] ?? nothing,
        upTo: written.upTo[ordinal] ?? nothing,
      },
      ...{ demandLow: low, demandHigh: high, demand: settled.demand, supply: settled.supply },
      ...{ offered: offeredInAll(inputs, code), inSeason: inSeason[ordinal] === true },
    };
  };
  return {
    seq: loaded.seq,
    round: loaded.lastRound?.number ?? null,
    weeks: period.weeks,
    lineCount: columns.product.length,
    planCount: columns.households.length,
    householdsScaled: asked.householdsScaled,
    householdsAbove: asked.householdsAbove,
    rows: loaded.products.map(row),
    byWeek: deliveriesByWeek({ ...loaded.written, paused: loaded.paused, weeks: period.weeks, inSeasonWeeks }),
    pauses: pausesSummary(loaded, period.weeks, inSeasonWeeks),
  };
}
