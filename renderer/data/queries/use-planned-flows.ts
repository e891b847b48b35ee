import type { PlannedFlow } from '../../../shared/ledger/forecast-balance.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Money that is expected to move in the reservoir: recoveries as agreed, grants decided and not paid out. */
export function usePlannedFlows(): QueryState<readonly PlannedFlow[]> {
  return useBookQuery(async () => []);
}
