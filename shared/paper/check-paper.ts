import type { PaperEntry } from './paper-entry.ts';

export type PaperChecker = {
  readonly by: string;
  /** Why one person's eyes are enough; empty when a second person looked. */
  readonly why: string;
  /** The packed lines of the plan that counts now; empty: none does. */
  readonly planNow: string;
  /** What becomes of a plan that was handed in after the form was typed: ask first, or replace it. */
  readonly newer: 'ask' | 'replace';
};

export type CheckedPaper =
  | { readonly kind: 'checked'; readonly entry: PaperEntry }
  | { readonly kind: 'refused'; readonly code: 'same-person' | 'no-name' | 'newer-plan' };

/**
 * A second person has compared what was typed with the form. Whoever typed it may only let it count alone with a reason
 * in writing. Names are compared without regard to case and blanks: the same person may not pass as two.
 * A plan that was handed in after the form was typed is only replaced when somebody says so.
 */
export function checkPaper(entry: PaperEntry, { by, why, planNow, newer }: PaperChecker): CheckedPaper {
  if (by.trim() === '') return { kind: 'refused', code: 'no-name' };
  if (fold(by) === fold(entry.enteredBy) && why.trim() === '') return { kind: 'refused', code: 'same-person' };
  const isNewer = entry.planThen !== undefined && entry.planThen !== planNow && entry.packedLines !== planNow;
  if (newer === 'ask' && isNewer) return { kind: 'refused', code: 'newer-plan' };
  return { kind: 'checked', entry: { ...entry, checkedBy: by } };
}

function fold(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
