import { useState } from 'react';
import type { Book } from '../../data/book.ts';
import type { CommandAnswer } from '../../data/command.ts';
import { useAct } from '../../live/use-act.ts';
import { refusalIn } from './refusal-sentence.ts';

type DialogAct = {
  readonly refusal: string | null;
  readonly refuse: (sentence: string) => void;
  readonly run: (command: (book: Book) => Promise<CommandAnswer>, saved: string) => Promise<void>;
};

/** Runs what a dialog asks for: closes it when saved, else says in it why not. */
export function useDialogAct(currency: string, onClose: () => void): DialogAct {
  const act = useAct();
  const [refusal, refuse] = useState<string | null>(null);
  const run: DialogAct['run'] = async (command, saved) => {
    const answer = await act(command, { saved, refused: () => null });
    if (answer.kind === 'saved') onClose();
    if (answer.kind === 'refused') refuse(refusalIn(currency)(answer));
  };
  return { refusal, refuse, run };
}
