import { useCallback } from 'react';
import type { Book } from '../data/book.ts';
import { useBook } from '../data/book-context.ts';
import type { CommandAnswer, Refusal } from '../data/command.ts';
import { undoChange } from '../data/undo-change.ts';
import { type ToastMessage, useToast } from '../ui/toast.tsx';
import { failureWords } from './failure-words.ts';
import { words } from './words.ts';

type ActTexts = {
  /** What was done, in the past tense: "Household 0012 added." Null says nothing (an entry in a grid). */
  readonly saved: string | null;
  /** The sentence for a refusal; null when the form shows it itself. */
  readonly refused: (refusal: Refusal) => string | null;
  /** For what only another decision takes back, no undo is offered. */
  readonly undo?: 'offered' | 'by-decision';
};

export type Act = (command: (book: Book) => Promise<CommandAnswer>, texts: ActTexts) => Promise<CommandAnswer>;

/** Runs a command and tells what came of it. The answer comes back too, for forms that stay open on a refusal. */
export function useAct(): Act {
  const book = useBook();
  const toast = useToast();
  return useCallback(
    async (command, texts) => {
      const answer = await command(book);
      const message = messageFor(answer, texts, () => void takeBack(book, toast));
      if (message !== null) toast(message);
      return answer;

      async function takeBack(where: Book, tell: (message: ToastMessage) => void) {
        if (answer.kind !== 'saved' || answer.changeId === null) return;
        tell(undoMessage(await undoChange(where, answer.changeId)));
      }
    },
    [book, toast],
  );
}

function messageFor(answer: CommandAnswer, texts: ActTexts, undo: () => void): ToastMessage | null {
  switch (answer.kind) {
    case 'saved':
      if (texts.saved === null) return null;
      return answer.changeId === null || texts.undo === 'by-decision'
        ? { title: texts.saved }
        : { title: texts.saved, action: { label: words.undo, run: undo } };
    case 'refused': {
      const sentence = texts.refused(answer);
      return sentence === null ? null : { title: words.refused, detail: sentence, tone: 'refusal' };
    }
    case 'failed':
      return { title: words.notSaved, detail: failureWords[answer.code], tone: 'refusal' };
  }
}

/** What to say after an undo or redo. */
export function undoMessage(answer: CommandAnswer): ToastMessage {
  switch (answer.kind) {
    case 'saved':
      return { title: words.undone };
    case 'refused':
      return {
        title: words.cannotUndo,
        detail: words.undoRefused[answer.code] ?? words.undoRefusedOther,
        tone: 'attention',
      };
    case 'failed':
      return { title: words.cannotUndo, detail: failureWords[answer.code], tone: 'refusal' };
  }
}
