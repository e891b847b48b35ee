import { useEffect, useState } from 'react';
import type { Book } from './book.ts';
import { useBook, useRebuildCount } from './book-context.ts';
import { frozen } from './frozen.ts';
import { failureCode } from './journal-calls.ts';
import { reportBug } from './report-bug.ts';
import type { TableName } from './tables.ts';
import { type QueryState, useBookQuery } from './use-book-query.ts';
import { stateKey } from './working-copy-state.ts';

/** The number of the last change that touched one of the tables; -1 while it is not known yet. */
function useTouched(tables: readonly TableName[]): number {
  const touched = useBookQuery(async (db) => {
    const state = await db.meta.get(stateKey);
    return state === undefined ? -1 : Math.max(...tables.map((table) => state.touched[table] ?? 0));
  }, tables);
  return touched.kind === 'ready' ? touched.value : -1;
}

export type Following<Value> = {
  /** Asked again whenever one of these tables has changed. */
  readonly tables: readonly TableName[];
  /** Must be the same function from one render to the next. */
  readonly ask: (book: Book) => Promise<Value>;
};

/**
 * Asks something that takes its time (the host, or the worker that adds up), and asks again after changes. The answer
 * shown stays until the next one has come, so that a table does not blink at every entry.
 */
export function useFollowing<Value>({ tables, ask }: Following<Value>): QueryState<Value> {
  const book = useBook();
  const touched = useTouched(tables);
  const rebuilds = useRebuildCount();
  const [state, setState] = useState<QueryState<Value>>({ kind: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a rebuild makes the same question worth asking again
  useEffect(() => {
    if (touched < 0) return;
    let isWanted = true;
    const show = (next: QueryState<Value>) => {
      if (isWanted) setState(next);
    };
    ask(book).then(
      (value) => show({ kind: 'ready', value: frozen(value) }),
      (error: unknown) => {
        reportBug(error);
        show({ kind: 'failed', code: failureCode(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [book, ask, touched, rebuilds]);
  return state;
}
