import { useMemo } from 'react';
import { usePrices } from '../../data/queries/use-prices.ts';
import { useProcedure } from '../../data/queries/use-procedure.ts';
import { useLastRound } from '../../data/queries/use-rounds.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { type ProcedureFacts, procedureFacts } from './procedure-facts.ts';

export function useProcedureFacts(): QueryState<ProcedureFacts | null> {
  const rows = useProcedure();
  const prices = usePrices();
  const last = useLastRound();
  return useMemo(() => {
    if (rows.kind !== 'ready') return rows;
    if (prices.kind !== 'ready') return prices;
    if (last.kind !== 'ready') return last;
    const closed = last.value?.status === 'closed' ? last.value.products : [];
    const results = new Map(closed.map((row) => [row.product, row]));
    return { kind: 'ready', value: procedureFacts(rows.value, { prices: prices.value.prices, results }) };
  }, [rows, prices, last]);
}
