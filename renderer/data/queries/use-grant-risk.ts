import { useCallback } from 'react';
import type { Book } from '../book.ts';
import { type GrantRisk, riskTables } from '../sums/grant-risk.ts';
import { sumsOf } from '../sums/sums-client.ts';
import type { QueryState } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

/** What a board is told of one grant's risk (request id); null before a round is closed. */
export function useGrantRisk(grant: string): QueryState<GrantRisk | null> {
  const ask = useCallback(
    (book: Book) => sumsOf(book).grantRisk({ grant, today: book.desk.now().slice(0, 10) }),
    [grant],
  );
  const state = useFollowing({ tables: riskTables, ask });
  // The answer to the question before stays until the next one has come.
  const isOther = state.kind === 'ready' && state.value !== null && state.value.request.id !== grant;
  return isOther ? { kind: 'loading' } : state;
}
