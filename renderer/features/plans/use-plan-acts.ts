import { useEffect, useMemo, useRef } from 'react';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import type { PlanOrigin } from '../../../shared/plans/plan-standing.ts';
import { discardDraft, saveDraft } from '../../data/commands/draft-commands.ts';
import { submitPlan } from '../../data/commands/plan-commands.ts';
import { useScreenActions } from '../../live/screen-actions.ts';
import { useAct } from '../../live/use-act.ts';
import { refusalSentence as refused } from './refusal-sentence.ts';
import { standingWords as words } from './standing-words.ts';
import type { PlanEntry } from './use-plan-entry.ts';

type Beginning = { readonly lines: readonly PlanLine[]; readonly origin: PlanOrigin; readonly saved: string };

type ActedOn = {
  readonly household: string;
  readonly entry: PlanEntry;
  /** Whether a plan stands already; a first one without a line is nothing to hand in. */
  readonly hasPlan: boolean;
};

/** What can be done with the plan on the screen. Whatever was still to be kept is kept or handed in with it. */
export function usePlanActs({ household, entry, hasPlan }: ActedOn) {
  const act = useAct();
  const { lines, keeping } = entry;

  const handIn = async () => {
    keeping.settle(lines);
    const submitted = { household, lines, origin: null };
    const texts = { saved: words.handedIn(household), refused };
    const answer = await act((book) => submitPlan(book, submitted), texts);
    if (answer.kind !== 'saved') keeping.keep(lines);
  };
  const begin = async ({ lines: next, origin, saved }: Beginning) => {
    // The draft before is kept first, so that undo brings back all of it.
    await keeping.flush();
    await act((book) => saveDraft(book, { household, lines: next, origin }), { saved, refused });
  };
  const discard = async () => {
    await keeping.flush();
    await act((book) => discardDraft(book, household), { saved: words.discarded(household), refused });
  };

  const latest = useRef(handIn);
  useEffect(() => {
    latest.current = handIn;
  });
  const canHandIn = hasPlan || lines.length > 0;
  const actions = useMemo(() => {
    const action = { key: 'hand-in', label: words.handInOf(household), run: () => void latest.current() };
    return canHandIn ? [action] : [];
  }, [household, canHandIn]);
  useScreenActions(actions);
  return { handIn: canHandIn ? () => void handIn() : null, begin, discard: () => void discard() };
}
