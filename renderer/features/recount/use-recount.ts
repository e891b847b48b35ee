import { useCallback, useRef, useState } from 'react';
import type { PublishedFault } from '../../../shared/recount/read-line.ts';
import { useBook } from '../../data/book-context.ts';
import type { Recounted } from '../../data/recount/carry-out.ts';
import { publishedRounds, recountText } from '../../data/recount/recount-tasks.ts';
import { words } from './words.ts';

export type RecountState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number | null }
  | { readonly kind: 'recounted'; readonly name: string; readonly recounted: Recounted }
  | { readonly kind: 'faulty'; readonly name: string; readonly faults: readonly PublishedFault[] }
  | { readonly kind: 'failed'; readonly why: string };

export type RecountActions = { readonly recountOwn: () => void; readonly recountFile: (file: File) => void };

/** The recount of this visit. A later question lets an earlier answer fall. */
export function useRecount(): { readonly state: RecountState; readonly actions: RecountActions } {
  const book = useBook();
  const [state, setState] = useState<RecountState>({ kind: 'idle' });
  const asked = useRef(0);
  const begin = useCallback((name: string, read: () => Promise<string | null>) => {
    asked.current += 1;
    const mine = asked.current;
    const tell = (next: RecountState) => {
      if (mine === asked.current) setState(next);
    };
    tell({ kind: 'working', done: 0, total: null });
    recounting(name, read, (done, total) => tell({ kind: 'working', done, total })).then(tell, (error: unknown) =>
      tell({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
  }, []);
  const recountOwn = useCallback(() => begin(words.ownName, () => publishedRounds(book)), [begin, book]);
  const recountFile = useCallback((file: File) => begin(file.name, () => file.text()), [begin]);
  return { state, actions: { recountOwn, recountFile } };
}

async function recounting(
  name: string,
  read: () => Promise<string | null>,
  onRound: (done: number, total: number) => void,
): Promise<RecountState> {
  const text = await read();
  if (text === null) return { kind: 'failed', why: words.noAssembly };
  const answer = await recountText(text, onRound);
  return answer.kind === 'faulty' ? { ...answer, name } : { ...answer, name };
}
