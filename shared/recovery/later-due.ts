import { daysLater, type GrantTerms, monthsLater, pauseDays } from './grant-terms.ts';
import { acceptedInOrder, type RecoveryDecision } from './recovery-decision.ts';

/** Something due on a day (ISO date), and the day it was settled on; null: it is not. */
export type DueItem = { readonly dueOn: string; readonly settledOn: string | null };

/**
 * The day something is due after the decisions: a pause moves what was due in it or later by its length, an extension
 * moves what was not settled on the day it was decided on.
 */
export function laterDue(
  { dueOn, settledOn }: DueItem,
  { decisions, terms }: { readonly decisions: readonly RecoveryDecision[]; readonly terms: GrantTerms },
  today: string,
): string {
  let due = dueOn;
  let pause = 0;
  for (const { act, heldOn } of acceptedInOrder(decisions)) {
    const isSettled = settledOn !== null && settledOn <= heldOn;
    if (act.kind === 'extend' && !isSettled) due = monthsLater(due, act.months);
    if (act.kind !== 'pause') continue;
    const lasts = terms.pauses[pause];
    if (lasts !== undefined && due >= lasts.from) due = daysLater(due, pauseDays(lasts, today));
    pause += 1;
  }
  return due;
}
