import { useMemo } from 'react';
import { useGrantRequests } from '../../data/queries/use-grant-requests.ts';
import { useAwards, useLedger } from '../../data/queries/use-ledger.ts';
import { useOverview } from '../../data/queries/use-overview.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useResult } from '../../data/queries/use-result.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import type { GrantsFacts } from './grants-view.ts';

/** Requests, what they get, and what was posted; null before an assembly is set up. */
export function useGrants(): QueryState<GrantsFacts | null> {
  const overview = useOverview();
  const products = useProducts();
  const requests = useGrantRequests();
  const result = useResult();
  const awards = useAwards();
  const ledger = useLedger();
  return useMemo(() => {
    if (overview.kind !== 'ready') return overview;
    if (products.kind !== 'ready') return products;
    if (requests.kind !== 'ready') return requests;
    if (result.kind !== 'ready') return result;
    if (awards.kind !== 'ready') return awards;
    if (ledger.kind !== 'ready') return ledger;
    const { settings, facts: standing } = overview.value;
    if (settings === null) return { kind: 'ready', value: null };
    const facts = {
      settings,
      products: products.value,
      requests: requests.value,
      result: result.value,
      isFinished: standing.isDecided,
      awards: awards.value,
      ledger: ledger.value,
    };
    return { kind: 'ready', value: facts };
  }, [overview, products, requests, result, awards, ledger]);
}
