import { useCallback } from 'react';
import type { Book } from '../data/book.ts';
import { useBook } from '../data/book-context.ts';
import type { CommandAnswer } from '../data/command.ts';
import { undoChange } from '../data/undo-change.ts';
import { type ToastMessage, useToast } from '../ui/toast.tsx';
import { words } from './words.ts';

export type Telling = {
  /** What was done, in the past tense: "Household 0118 added". */
  readonly done: string;
  /** The sentence for a refusal by the rule; null for one that this screen does not expect. */
  readonly refused?: (code: string, data: unknown) => string | null;
};

type Toast = (message: ToastMessage) => void;

async function takeBack(book: Book, changeId: string, toast: Toast): Promise<void> {
  const answer = await undoChange(book, changeId);
  toast(answer.kind === 'saved' ? { title: words.undone } : { title: words.notUndone, tone: 'refusal' });
}

/** The sentence that says why nothing was saved. */
export function notSavedSentence(answer: Exclude<CommandAnswer, { kind: 'saved' }>, telling: Telling): string {
  if (answer.kind === 'failed') return words.failures[answer.code];
  return telling.refused?.(answer.code, answer.data) ?? words.refusedPlainly;
}

/** Waits for a command and tells the person what became of it: saved, with undo; or why not. True when saved. */
export function useTell(): (answer: Promise<CommandAnswer>, telling: Telling) => Promise<boolean> {
  const toast = useToast();
  const book = useBook();
  return useCallback(
    async (pending, telling) => {
      const answer = await pending;
      if (answer.kind !== 'saved') {
        toast({ title: words.notSaved, detail: notSavedSentence(answer, telling), tone: 'refusal' });
        return false;
      }
      const { changeId } = answer;
      const undo = changeId !== null && { label: words.undo, run: () => void takeBack(book, changeId, toast) };
      toast({ title: telling.done, ...(undo && { action: undo }) });
      return true;
    },
    [book, toast],
  );
}
