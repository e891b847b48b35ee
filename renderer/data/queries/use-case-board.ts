import { useCallback } from 'react';
import { type CaseRules, firstCaseRules, type Pledge } from '../../../shared/cases/case-rules.ts';
import type { Book } from '../book.ts';
import { caseRulesKey } from '../row-keys.ts';
import type { CaseBoard, CaseWorking } from '../sums/case-board.ts';
import { tablesRead } from '../sums/loaded.ts';
import { sumsOf } from '../sums/sums-client.ts';
import type { TableName } from '../tables.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

const tables: readonly TableName[] = [...tablesRead, 'caseRules', 'pledges'];

/** The cases of one delivery (ISO date of its week; null: the period's first); null before an assembly is set up. */
export function useCaseBoard(delivery: string | null): QueryState<CaseBoard | null> {
  const ask = useCallback((book: Book) => sumsOf(book).caseBoard(delivery), [delivery]);
  return useFollowing({ tables, ask });
}

/** Who gets what of one product in one delivery, and why. */
export function useCaseWorking(product: string, delivery: string): QueryState<CaseWorking | null> {
  const ask = useCallback((book: Book) => sumsOf(book).caseWorking({ product, delivery }), [product, delivery]);
  const state = useFollowing({ tables, ask });
  // The answer to the question before stays until the next one has come.
  const isOther = state.kind === 'ready' && (state.value?.product !== product || state.value.delivery !== delivery);
  return isOther && state.value !== null ? { kind: 'loading' } : state;
}

/** Every product's working of one delivery, once, for an export. */
export async function caseWorkingsOf(book: Book, delivery: string): Promise<readonly CaseWorking[]> {
  return (await sumsOf(book).caseWorkings(delivery)) ?? [];
}

/** What households added for one delivery. */
export function usePledges(delivery: string): QueryState<readonly Pledge[]> {
  return useBookQuery(
    (db) => db.rows('pledges').where(':id').between(`${delivery}/`, `${delivery}/\uffff`).toArray(),
    [delivery],
  );
}

/** The rules chosen for the next deliveries, and the phases begun so far. */
export function useCaseRules(): QueryState<CaseRules> {
  return useBookQuery(async (db) => (await db.rows('caseRules').get(caseRulesKey)) ?? firstCaseRules);
}
