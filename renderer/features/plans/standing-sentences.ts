import type { PlanEntryState } from '../../data/queries/use-plan-entry-state.ts';
import { dateTime } from '../../i18n/formats.ts';
import { standingWords as words } from './standing-words.ts';

/** How a household's plan stands, in sentences: what counts now, whether a draft waits, and whether it would be late. */
export function standingSentences(state: PlanEntryState, lastRound: number | null): readonly string[] {
  const { plan, draft, standing } = state;
  const sentences = [standsAs(state)];
  if (draft !== null) {
    const at = dateTime(draft.savedAt);
    sentences.push(plan === null ? words.draftAlone(at) : words.draftBeside(at));
  }
  const isFirst = plan === null || standing?.status === 'absent';
  if (isFirst && lastRound !== null) sentences.push(words.willBeLate);
  return sentences;
}

function standsAs({ plan, standing }: PlanEntryState): string {
  if (plan === null) return words.none;
  if (standing === null) return words.imported;
  const at = dateTime(standing.submittedAt);
  const origin = words.origins[standing.origin];
  switch (standing.status) {
    case 'submitted':
      return words.submitted(at, standing.turn, origin);
    case 'late':
      return words.late(at, standing.turn, origin);
    case 'absent':
      return words.absent(at);
  }
}
