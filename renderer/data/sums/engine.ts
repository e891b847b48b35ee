import { type AssemblyResult, assemblyResult } from '../../../shared/assembly/result/assembly-result.ts';
import { closeRound } from '../../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../../shared/assembly/rounds/opening-round.ts';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { type ClearingReport, productClearings } from '../../../shared/assembly/session/product-clearings.ts';
import { type HouseholdCosts, householdCosts } from '../../../shared/demand/household-costs.ts';
import type { PurchaseComparison } from '../../../shared/insight/plan-against-purchases.ts';
import { type AnnouncementFrame, announcementFrame } from '../../../shared/recount/announcement-frame.ts';
import type { BookDb } from '../book-db.ts';
import { type BoardCells, boardCells } from './board-cells.ts';
import {
  type CaseBoard,
  type CaseWorking,
  type CaseWorkingAsked,
  caseBoard,
  caseWorking,
  caseWorkings,
} from './case-board.ts';
import { currentPrices } from './current-prices.ts';
import { type DemandTable, demandTable } from './demand-table.ts';
import { follow } from './follow.ts';
import { type GrantRisk, grantRisk, type RiskAsked } from './grant-risk.ts';
import type { Loaded } from './loaded.ts';
import { type PauseAsked, type PausePreview, pausePreview } from './pause-preview.ts';
import { purchaseComparison } from './purchase-comparison.ts';
import { readResultRows } from './result-rows.ts';
import { roundInputsOf } from './round-inputs-of.ts';
import { wantedBy } from './wanted-by.ts';

export type HouseholdPlans = HouseholdCosts & {
  readonly households: readonly string[];
  /** As counted: less for a household that pauses, as its costs are. Minor units per week. */
  readonly allowances: Float64Array;
  /** Deliveries of the period that are paused. */
  readonly pausedDeliveries: Uint32Array;
};

/** What is worked out from all plans at once. Every call answers for the working copy as it stands at that moment. */
export type Engine = {
  readonly demand: () => Promise<DemandTable | null>;
  readonly householdPlans: () => Promise<HouseholdPlans | null>;
  /** The three steps of the rounds; null when the book is not at that step. Nothing is written. */
  readonly openingRound: () => Promise<RoundRecord | null>;
  readonly closedRound: () => Promise<RoundRecord | null>;
  readonly nextRound: () => Promise<RoundRecord | null>;
  /** What the price rule is shown for the next round beside the sums; kept with the round that is announced. */
  readonly announcementFrame: () => Promise<AnnouncementFrame | null>;
  /** What keeps the products of the last closed round from clearing, and how far its prices are pinned down. */
  readonly clearings: () => Promise<ClearingReport | null>;
  /** What the last closed round comes to; null before one is closed. */
  readonly result: () => Promise<AssemblyResult | null>;
  /** The cases of one delivery (ISO date of its week; null: the first), one product's working, and all of them. */
  readonly caseBoard: (delivery: string | null) => Promise<CaseBoard | null>;
  readonly caseWorking: (asked: CaseWorkingAsked) => Promise<CaseWorking | null>;
  readonly caseWorkings: (delivery: string | null) => Promise<readonly CaseWorking[] | null>;
  /** The demand board as it would be published now. */
  readonly boardCells: () => Promise<BoardCells | null>;
  /** Plans beside purchases of the same households; null while no household has both. */
  readonly purchaseComparison: () => Promise<PurchaseComparison | null>;
  /** What other pauses of a household would do to its deliveries and to demand. */
  readonly pausePreview: (asked: PauseAsked) => Promise<PausePreview | null>;
  /** What a board is told of one grant's risk; null before a round is closed. */
  readonly grantRisk: (asked: RiskAsked) => Promise<GrantRisk | null>;
  /** By product asked for: what each household wants of it, all in the same order of households. */
  readonly wanted: (products: readonly string[]) => Promise<ReadonlyMap<string, readonly number[]> | null>;
};

function plansOf(loaded: Loaded): HouseholdPlans {
  const { columns, allowances, openingPrices, inSeason, assembly } = roundInputsOf(loaded);
  const prices = currentPrices(loaded.products, loaded.lastRound);
  const { weeks } = assembly.settings.period;
  const costs = householdCosts({ columns, allowances, weeks, prices, openingPrices, inSeason });
  const { households } = columns;
  const pausedDeliveries = Uint32Array.from(
    households,
    (code) => loaded.paused.get(code)?.filter((isPaused) => isPaused).length ?? 0,
  );
  return { ...costs, households, allowances, pausedDeliveries };
}

async function resultOf(db: BookDb, loaded: Loaded): Promise<AssemblyResult | null> {
  if (loaded.lastRound?.status !== 'closed') return null;
  return assemblyResult(loaded.lastRound, roundInputsOf(loaded, await readResultRows(db)));
}

/** Keeps the columns of one book in memory and lets them follow its changes. */
export function engineOf(db: BookDb): Engine {
  let following: Promise<Loaded | null> = Promise.resolve(null);
  const current = (): Promise<Loaded> => {
    // After a failure everything is read anew; calls wait for each other, so that nothing is read twice.
    const next = following.catch(() => null).then((before) => follow(db, before));
    following = next;
    return next;
  };
  const withAssembly = async <Value>(work: (loaded: Loaded) => Value | Promise<Value>): Promise<Value | null> => {
    const loaded = await current();
    return loaded.settings === null ? null : work(loaded);
  };
  return {
    demand: () => withAssembly(demandTable),
    householdPlans: () => withAssembly(plansOf),
    openingRound: () =>
      withAssembly((loaded) => (loaded.lastRound === null ? openingRound(roundInputsOf(loaded)) : null)),
    closedRound: () =>
      withAssembly((loaded) =>
        loaded.lastRound?.status === 'open' ? closeRound(loaded.lastRound, roundInputsOf(loaded)) : null,
      ),
    nextRound: () =>
      withAssembly((loaded) =>
        loaded.lastRound?.status === 'closed' ? nextRound(loaded.lastRound, roundInputsOf(loaded)) : null,
      ),
    announcementFrame: () =>
      withAssembly((loaded) =>
        loaded.lastRound?.status === 'closed' ? announcementFrame(loaded.lastRound, roundInputsOf(loaded)) : null,
      ),
    clearings: () =>
      withAssembly((loaded) =>
        loaded.lastRound?.status === 'closed' ? productClearings(loaded.lastRound, roundInputsOf(loaded)) : null,
      ),
    result: () => withAssembly((loaded) => resultOf(db, loaded)),
    caseBoard: (delivery) => withAssembly((loaded) => caseBoard(db, loaded, delivery)),
    caseWorking: (asked) => withAssembly((loaded) => caseWorking(db, loaded, asked)),
    caseWorkings: (delivery) => withAssembly((loaded) => caseWorkings(db, loaded, delivery)),
    boardCells: () => withAssembly((loaded) => boardCells(db, loaded)),
    purchaseComparison: () => withAssembly((loaded) => purchaseComparison(db, loaded)),
    pausePreview: (asked) => withAssembly((loaded) => pausePreview(loaded, asked)),
    grantRisk: (asked) => withAssembly((loaded) => grantRisk(db, loaded, asked)),
    wanted: (products) =>
      withAssembly((loaded) => new Map(products.map((product) => [product, wantedBy(loaded, product)]))),
  };
}
