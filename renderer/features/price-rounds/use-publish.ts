import { useCallback } from 'react';
import { useBook } from '../../data/book-context.ts';
import { publishedRounds } from '../../data/recount/recount-tasks.ts';
import { downloadText } from '../../live/download-text.ts';
import { useToast } from '../../ui/toast.tsx';
import { words } from './words.ts';

/** Hands out the published file of the closed rounds, as the terminal writes it. */
export function usePublish(): () => void {
  const book = useBook();
  const toast = useToast();
  return useCallback(() => {
    publishedRounds(book).then(
      (text) => {
        if (text === null) return;
        downloadText('rounds.json', text, 'application/json');
        toast({ tone: 'success', title: words.published });
      },
      () => toast({ tone: 'refusal', title: words.publishFailed }),
    );
  }, [book, toast]);
}
