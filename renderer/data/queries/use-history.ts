import { useEffect, useState } from 'react';
import type { JournalHeading } from '../../../shared/journal/change.ts';
import type { Book } from '../book.ts';
import { useBook } from '../book-context.ts';
import { answered, failureCode } from '../journal-calls.ts';
import type { QueryState } from '../use-book-query.ts';
import { useJournalSeq } from './use-journal-seq.ts';

const pageSize = 100;

export type History = {
  /** Newest first. */
  readonly entries: readonly JournalHeading[];
  readonly hasMore: boolean;
};

async function readHistory(book: Book, wanted: number): Promise<History> {
  const entries: JournalHeading[] = [];
  let more = true;
  while (more && entries.length < wanted) {
    const beforeSeq = entries.at(-1)?.seq ?? 0;
    const page = answered(await book.host('journal.history', { bookId: book.bookId, beforeSeq, limit: pageSize }));
    entries.push(...page);
    more = page.length === pageSize && (page.at(-1)?.seq ?? 1) > 1;
  }
  return { entries, hasMore: more };
}

/** The newest `wanted` entries of the journal; follows every change. The entries shown stay while more are read. */
export function useJournalHeadings(wanted: number): QueryState<History> {
  const book = useBook();
  const seq = useJournalSeq();
  const [state, setState] = useState<QueryState<History>>({ kind: 'loading' });
  const now = seq.kind === 'ready' ? seq.value : -1;
  useEffect(() => {
    if (now < 0) return;
    let wantedStill = true;
    const show = (next: QueryState<History>) => {
      if (wantedStill) setState(next);
    };
    readHistory(book, wanted).then(
      (value) => show({ kind: 'ready', value }),
      (error: unknown) => show({ kind: 'failed', code: failureCode(error) }),
    );
    return () => {
      wantedStill = false;
    };
  }, [book, wanted, now]);
  return state;
}

/** Who did what, when and why, newest first, a page at a time. */
export function useHistory(): { readonly history: QueryState<History>; readonly readMore: () => void } {
  const [pages, setPages] = useState(1);
  const history = useJournalHeadings(pages * pageSize);
  return { history, readMore: () => setPages((before) => before + 1) };
}
