import { useState } from 'react';
import type { Book } from '../data/book.ts';
import type { CommandAnswer, Refusal } from '../data/command.ts';
import { useAct } from './use-act.ts';

type Undo = 'offered' | 'by-decision';

export type DialogAct = {
  /** Why it was not saved; null: nothing was refused. */
  readonly refusal: string | null;
  readonly refuse: (sentence: string) => void;
  readonly run: (command: (book: Book) => Promise<CommandAnswer>, saved: string, undo?: Undo) => Promise<CommandAnswer>;
};

/** Runs what a form asks for: calls `onSaved` when it is saved, else says in the form why not. */
export function useDialogAct(onSaved: () => void, refusalSentence: (refusal: Refusal) => string): DialogAct {
  const act = useAct();
  const [refusal, refuse] = useState<string | null>(null);
  const run: DialogAct['run'] = async (command, saved, undo = 'offered') => {
    const answer = await act(command, { saved, refused: () => null, undo });
    refuse(answer.kind === 'refused' ? refusalSentence(answer) : null);
    if (answer.kind === 'saved') onSaved();
    return answer;
  };
  return { refusal, refuse, run };
}
