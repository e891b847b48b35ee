import { useCallback } from 'react';
import type { Book } from '../book.ts';
import { tablesRead } from '../sums/loaded.ts';
import type { PauseAsked, PausePreview } from '../sums/pause-preview.ts';
import { sumsOf } from '../sums/sums-client.ts';
import type { QueryState } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

/**
 * What other pauses of a household would change; null before an assembly is set up. `asked` must be the same object
 * from one render to the next while the question is the same. The answer before stays until the next has come.
 */
export function usePausePreview(asked: PauseAsked): QueryState<PausePreview | null> {
  const ask = useCallback((book: Book) => sumsOf(book).pausePreview(asked), [asked]);
  return useFollowing({ tables: tablesRead, ask });
}
