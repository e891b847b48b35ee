import { useState } from 'react';
import { useBook } from '../../data/book-context.ts';
import type { CountDrafts } from './count-drafts.ts';

/** What was typed and not saved, by book: going to another screen and back loses none of it. */
const kept = new Map<string, CountDrafts>();

export function useCountDrafts(): readonly [CountDrafts, (next: CountDrafts) => void] {
  const { bookId } = useBook();
  const [drafts, setDrafts] = useState<CountDrafts>(kept.get(bookId) ?? new Map());
  const keep = (next: CountDrafts) => {
    kept.set(bookId, next);
    setDrafts(next);
  };
  return [drafts, keep];
}
