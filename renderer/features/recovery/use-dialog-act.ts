import { useState } from 'react';
import type { Book } from '../../data/book.ts';
import type { CommandAnswer } from '../../data/command.ts';
import { useAct } from '../../live/use-act.ts';
import { refusalSentence } from './refusal-sentence.ts';

/** Runs what a dialog asks for: closes it when saved, else says in it why not. */
export function useDialogAct(currency: string, onClose: () => void) {
  const act = useAct();
  const [refusal, refuse] = useState<string | null>(null);
  const run = async (command: (book: Book) => Promise<CommandAnswer>, saved: string) => {
    const answer = await act(command, { saved, refused: () => null });
    if (answer.kind === 'saved') onClose();
    if (answer.kind === 'refused') refuse(refusalSentence(answer, currency));
  };
  return { refusal, refuse, run };
}
