import type { Book } from '../book.ts';
import { tablesRead } from '../sums/loaded.ts';
import { sumsOf } from '../sums/sums-client.ts';
import type { QueryState } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

/**
 * What a household's plan costs in a week at the current prices, in minor units: as planned, and as counted within its
 * allowance. Where deliveries are paused, costs and allowance are averages over the period, both less by as much.
 */
export type HouseholdPlanCost = {
  readonly lineCount: number;
  readonly planned: number;
  readonly counted: number;
  readonly allowance: number;
  readonly pausedDeliveries: number;
};

async function ask(book: Book): Promise<ReadonlyMap<string, HouseholdPlanCost>> {
  const plans = await sumsOf(book).householdPlans();
  if (plans === null) return new Map();
  const { households, lineCounts, planned, counted, allowances, pausedDeliveries } = plans;
  return new Map(
    households.map((code, at) => [
      code,
      {
        ...{ lineCount: lineCounts[at] ?? 0, planned: planned[at] ?? 0, counted: counted[at] ?? 0 },
        ...{ allowance: allowances[at] ?? 0, pausedDeliveries: pausedDeliveries[at] ?? 0 },
      },
    ]),
  );
}

/** The plans' costs by household code; households without a plan are not in it. */
export function useHouseholdPlans(): QueryState<ReadonlyMap<string, HouseholdPlanCost>> {
  return useFollowing({ tables: tablesRead, ask });
}
