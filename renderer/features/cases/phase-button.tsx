import { useState } from 'react';
import { beginCaseFill, endCaseFill } from '../../data/commands/case-commands.ts';
import type { CaseBoard } from '../../data/sums/case-board.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { words } from './words.ts';

/** Opens the delivery's case-fill phase, or closes it; nothing once it is closed. */
export function PhaseButton({ board }: { readonly board: CaseBoard }) {
  const [asked, setAsked] = useState(false);
  const act = useAct();
  const { phase, delivery } = board;
  if (phase === 'closed') return null;
  const step =
    phase === 'not-begun'
      ? { label: words.begin, sentence: words.beginSentence, command: beginCaseFill, saved: words.begun }
      : { label: words.end, sentence: words.endSentence, command: endCaseFill, saved: words.ended };
  const run = async () => {
    setAsked(false);
    await act((book) => step.command(book, delivery.delivery), { saved: step.saved, refused: refusalSentence('') });
  };
  return (
    <>
      <Button tone="primary" onClick={() => setAsked(true)}>
        {step.label}
      </Button>
      <ConfirmDialog
        open={asked}
        onClose={() => setAsked(false)}
        onConfirm={() => void run()}
        title={step.label}
        sentence={step.sentence}
        confirmLabel={step.label}
      />
    </>
  );
}
