import { seasonWeeks } from '../../catalogue/season-weeks.ts';
import { deliveriesByWeek } from '../../demand/deliveries-by-week.ts';
import { weeklyDemand } from '../../demand/weekly-demand.ts';
import type { GrantAllocation } from '../../grants/grant-award.ts';
import type { LedgerEntry } from '../../ledger/ledger-entry.ts';
import { correctionEffects } from '../../procedure/correction-effects.ts';
import type { Money } from '../../quantities/money.ts';
import { type Quantity, quantity } from '../../quantities/quantity.ts';
import { makeStockingList, noChoices } from '../../stocking/make-stocking-list.ts';
import { productDemands } from '../../stocking/product-demands.ts';
import type { StockingList } from '../../stocking/stocking-line.ts';
import { everyDay } from '../../stocking/store-calendar.ts';
import { noMeetingRecords } from '../meeting-records.ts';
import { noOfficeRecords } from '../office-records.ts';
import { isCleared } from '../rounds/close-round.ts';
import type { RoundInputs } from '../rounds/round-inputs.ts';
import type { RoundRecord } from '../rounds/round-record.ts';

import { type Commitment, commitmentsOf } from './commitments.ts';
import { type OpenDemand, openDemandOf } from './open-demand.ts';
import { settledGrants } from './settled-grants.ts';

/** What an assembly comes to after its last closed round. */
export type AssemblyResult = {
  readonly cleared: boolean;
  /** Final indicative prices by product code. */
  readonly prices: ReadonlyMap<string, Money>;
  /** Demand per week at them, by product code; as the plans are written for what is out of season. */
  readonly demandPerWeek: ReadonlyMap<string, Quantity>;
  readonly commitments: readonly Commitment[];
  readonly openDemand: readonly OpenDemand[];
  readonly stocking: StockingList;
  readonly grants: GrantAllocation;
  /** The ledger as it is, then its opening and one entry for each award, dated to the start of the period. */
  readonly ledger: readonly LedgerEntry[];
};

/** Works out the result from the last closed round: stocking list, open demand, grants and their postings. */
export function assemblyResult(round: RoundRecord, inputs: RoundInputs): AssemblyResult {
  const { assembly } = inputs;
  const { settings, grantRequests } = assembly;
  const at = `${settings.period.from}T00:00:00.000Z`;
  const prices = new Map(round.products.map(({ product, price }) => [product, price]));
  const demandPerWeek = demandByCode(round, inputs);
  const openDemand = openDemandOf(round);
  const open = new Map(openDemand.map((one) => [one.product, one.open]));
  const { grants, ledger } = settledGrants({ requests: grantRequests, openDemand: open, prices }, assembly, at);
  return {
    cleared: isCleared(round, settings.rule.tolerance),
    prices,
    demandPerWeek,
    commitments: commitmentsOf(round, inputs),
    openDemand,
    stocking: stockingOf({ demandPerWeek, prices }, inputs),
    grants,
    ledger,
  };
}

function demandByCode(round: RoundRecord, { assembly, sums }: RoundInputs): ReadonlyMap<string, Quantity> {
  const { want } = weeklyDemand(sums, assembly.settings.period.weeks);
  const asWritten = new Map(assembly.products.map(({ code, ordinal }) => [code, want[ordinal] ?? quantity(0)]));
  return new Map(
    round.products.map(({ product, result }) => [product, result?.demand ?? asWritten.get(product) ?? quantity(0)]),
  );
}

type Settled = Pick<AssemblyResult, 'demandPerWeek' | 'prices'>;

function stockingOf({ demandPerWeek, prices }: Settled, inputs: RoundInputs): StockingList {
  const { assembly, sums, written, paused } = inputs;
  const { settings, products, stock, office = noOfficeRecords, meeting = noMeetingRecords } = assembly;
  const { supplies } = office;
  const calendar = office.calendar ?? everyDay;
  const { period, coverDays } = settings;
  const inSeasonWeeks = seasonWeeks(products, period);
  const byWeek = deliveriesByWeek({ ...written, paused, weeks: period.weeks, inSeasonWeeks });
  const planned = weeklyDemand(sums, period.weeks).want;
  const corrections = correctionEffects(meeting.corrections, period);
  return makeStockingList({
    ...{ products, prices, stock, period, supplies, calendar, choices: noChoices },
    demand: productDemands({ products, planned, settled: demandPerWeek, byWeek, corrections }),
    cover: { from: period.from, days: coverDays },
  });
}
