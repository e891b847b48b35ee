import { useBoardRecords } from '../../data/queries/use-board.ts';
import { useGrantRequests } from '../../data/queries/use-grant-requests.ts';
import { useGrantDecision, useLedger } from '../../data/queries/use-ledger.ts';
import { usePool } from '../../data/queries/use-pool.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useResult } from '../../data/queries/use-result.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { allReady } from '../../live/all-ready.ts';
import type { PoolFacts } from './pool-facts.ts';

/** Null before an assembly is set up. */
export function usePoolFacts(): QueryState<PoolFacts | null> {
  const state = allReady({
    ...{ settings: useSettings(), products: useProducts(), requests: useGrantRequests(), decision: useGrantDecision() },
    ...{ ledger: useLedger(), pool: usePool(), board: useBoardRecords(), result: useResult() },
  });
  if (state.kind !== 'ready') return state;
  const { settings, pool, board, ...rest } = state.value;
  if (settings === null) return { kind: 'ready', value: null };
  return { kind: 'ready', value: { settings, ...pool, neighbours: board.neighbours, ...rest } };
}
