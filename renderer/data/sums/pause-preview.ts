import { seasonWeeks } from '../../../shared/catalogue/season-weeks.ts';
import { type PauseEffect, pauseEffect } from '../../../shared/demand/pause-effect.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { deliveryDates } from '../../../shared/plans/pauses/delivery-dates.ts';
import { pausedWeeks } from '../../../shared/plans/pauses/paused-weeks.ts';
import type { Pausing } from '../../../shared/plans/plan-standing.ts';
import type { Quantity } from '../../../shared/quantities/quantity.ts';
import { countPauses, withPausing } from './counted-plans.ts';
import { demandTable } from './demand-table.ts';
import type { Loaded } from './loaded.ts';

/** A household's plan and the pauses it would have; they must have passed `setPauses`. */
export type PauseAsked = {
  readonly household: string;
  readonly lines: readonly PlanLine[];
  readonly pausing: Pausing;
};

/** All households' demand of one product per week, at the prices of the moment. */
export type DemandShift = { readonly ordinal: number; readonly before: Quantity; readonly after: Quantity };

export type PausePreview = {
  readonly effect: PauseEffect;
  /** The round whose prices demand answers to, and whether it is open; null before the first. */
  readonly round: { readonly number: number; readonly isOpen: boolean } | null;
  /** Products whose demand would change, in the order of the catalogue. */
  readonly demand: readonly DemandShift[];
};

const noPauses: Pausing = { pauses: [], endsOn: null };

/** What other pauses of one household would do, worked out as the rounds work it out. Nothing is written. */
export function pausePreview(loaded: Loaded, { household, lines, pausing }: PauseAsked): PausePreview {
  const { settings, pausings, deliveryDays, products, lastRound } = loaded;
  if (settings === null) throw new Error('There is no assembly in this book');
  const calendar = { period: settings.period, deliveryDays };
  const then = { ...loaded, pausings: withPausing(pausings, household, pausing) };
  const before = demandTable(loaded).rows;
  const after = demandTable({ ...then, ...countPauses(loaded.written, then) }).rows;
  return {
    effect: pauseEffect({
      lines,
      dates: deliveryDates(calendar),
      before: pausedWeeks(pausings.get(household) ?? noPauses, calendar),
      after: pausedWeeks(pausing, calendar),
      inSeasonWeeks: seasonWeeks(products, settings.period),
    }),
    round: lastRound === null ? null : { number: lastRound.number, isOpen: lastRound.status === 'open' },
    demand: before.flatMap(({ ordinal, demand }, at): readonly DemandShift[] => {
      const changed = after[at]?.demand ?? demand;
      return changed === demand ? [] : [{ ordinal, before: demand, after: changed }];
    }),
  };
}
