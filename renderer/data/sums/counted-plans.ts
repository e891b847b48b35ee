import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { type CountedPlans, type PlansWithPauses, withPauses } from '../../../shared/demand/count-deliveries.ts';
import { pausedHouseholds } from '../../../shared/plans/pauses/paused-households.ts';
import type { Pausing, PlanStanding } from '../../../shared/plans/plan-standing.ts';

/** Who pauses, by household, and on which weekdays the store delivers. */
export type PauseFacts = {
  readonly settings: AssemblySettings | null;
  readonly pausings: ReadonlyMap<string, Pausing>;
  readonly deliveryDays: readonly number[];
};

function hasPauses({ pauses, endsOn }: Pausing): boolean {
  return pauses.length > 0 || endsOn !== null;
}

export function pausingsOf(standings: readonly PlanStanding[]): ReadonlyMap<string, Pausing> {
  return new Map(standings.filter(hasPauses).map(({ household, pauses, endsOn }) => [household, { pauses, endsOn }]));
}

/** The same with one household's pauses as they stand now; null: it has no standing any more. */
export function withPausing(
  pausings: ReadonlyMap<string, Pausing>,
  household: string,
  pausing: Pausing | null,
): ReadonlyMap<string, Pausing> {
  const next = new Map(pausings);
  if (pausing !== null && hasPauses(pausing)) next.set(household, { pauses: pausing.pauses, endsOn: pausing.endsOn });
  else next.delete(household);
  return next;
}

/** The one place where pauses come into the desk's sums: demand, rounds and costs all read what comes out of it. */
export function countPauses(written: CountedPlans, { settings, pausings, deliveryDays }: PauseFacts): PlansWithPauses {
  if (settings === null) return withPauses(written, new Map());
  return withPauses(written, pausedHouseholds(pausings, { period: settings.period, deliveryDays }));
}
