import { useLiveQuery } from 'dexie-react-hooks';
import { useBook, useRebuildCount } from './book-context.ts';
import type { BookDb } from './book-db.ts';
import { frozen } from './frozen.ts';
import { type FailureCode, failureCode } from './journal-calls.ts';

export type QueryState<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly code: FailureCode };

const loading = { kind: 'loading' } as const;

async function settled<Value>(work: () => Promise<Value>): Promise<QueryState<Value>> {
  try {
    return { kind: 'ready', value: frozen(await work()) };
  } catch (error) {
    return { kind: 'failed', code: failureCode(error) };
  }
}

/**
 * The one live query: runs again whenever rows it read have changed, in this window or another. `inputs` are the
 * values the query depends on; after they change the answer is `loading` until theirs has come. Values are frozen.
 */
export function useBookQuery<Value>(
  query: (db: BookDb) => Promise<Value>,
  inputs: readonly unknown[] = [],
): QueryState<Value> {
  const { db } = useBook();
  // A rebuild replaces the database underneath; the count makes every query ask again.
  const asked = [db, useRebuildCount(), ...inputs];
  const found = useLiveQuery(async () => ({ asked, state: await settled(() => query(db)) }), asked);
  // useLiveQuery goes on showing the answer to the question before.
  const fits = found?.asked.every((input, at) => Object.is(input, asked[at])) ?? false;
  return found !== undefined && fits ? found.state : loading;
}

/** The value worked out from a ready query; other states pass through. */
export function mapReady<Value, Result>(state: QueryState<Value>, work: (value: Value) => Result): QueryState<Result> {
  return state.kind === 'ready' ? { kind: 'ready', value: work(state.value) } : state;
}
