import { useState } from 'react';
import type { Book } from '../../data/book.ts';
import type { CommandAnswer } from '../../data/command.ts';
import { useAct } from '../../live/use-act.ts';
import { refusalSentence } from './refusal-sentence.ts';

export type DialogAct = {
  readonly refusal: string | null;
  readonly run: (command: (book: Book) => Promise<CommandAnswer>, saved: string) => Promise<CommandAnswer>;
};

/** Runs what a form asks for: calls `onSaved` when it is saved, else says in it why not. */
export function useDialogAct(onSaved: () => void): DialogAct {
  const act = useAct();
  const [refusal, refuse] = useState<string | null>(null);
  const run: DialogAct['run'] = async (command, saved) => {
    const answer = await act(command, { saved, refused: () => null });
    refuse(answer.kind === 'refused' ? refusalSentence(answer) : null);
    if (answer.kind === 'saved') onSaved();
    return answer;
  };
  return { refusal, run };
}
