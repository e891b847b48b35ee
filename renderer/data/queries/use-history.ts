import { useCallback, useState } from 'react';
import type { JournalHeading } from '../../../shared/journal/change.ts';
import type { Book } from '../book.ts';
import { answered } from '../journal-calls.ts';
import { tableNames } from '../tables.ts';
import type { QueryState } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

const pageSize = 100;

export type History = {
  /** Newest first. */
  readonly entries: readonly JournalHeading[];
  readonly hasMore: boolean;
};

async function readHistory(book: Book, wanted: number): Promise<History> {
  const entries: JournalHeading[] = [];
  let hasMore = true;
  while (hasMore && entries.length < wanted) {
    const beforeSeq = entries.at(-1)?.seq ?? 0;
    const page = answered(await book.host('journal.history', { bookId: book.bookId, beforeSeq, limit: pageSize }));
    entries.push(...page);
    hasMore = page.length === pageSize && (page.at(-1)?.seq ?? 1) > 1;
  }
  return { entries, hasMore };
}

/** The newest `wanted` entries of the journal; follows every change. The entries shown stay while more are read. */
export function useJournalHeadings(wanted: number): QueryState<History> {
  const ask = useCallback((book: Book) => readHistory(book, wanted), [wanted]);
  return useFollowing({ tables: tableNames, ask });
}

/** Who did what, when and why, newest first, a page at a time. */
export function useHistory(): { readonly history: QueryState<History>; readonly readMore: () => void } {
  const [pages, setPages] = useState(1);
  const history = useJournalHeadings(pages * pageSize);
  return { history, readMore: () => setPages((before) => before + 1) };
}
