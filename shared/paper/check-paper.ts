import type { PaperEntry } from './paper-entry.ts';

export type PaperChecker = {
  readonly by: string;
  /** Why one person's eyes are enough; empty when a second person looked. */
  readonly why: string;
};

export type CheckedPaper =
  | { readonly kind: 'checked'; readonly entry: PaperEntry }
  | { readonly kind: 'refused'; readonly code: 'same-person' | 'no-name' };

/**
 * A second person has compared what was typed with the form. Whoever typed it may only let it count alone with a reason
 * in writing. Names are compared without regard to case and blanks: the same person may not pass as two.
 */
export function checkPaper(entry: PaperEntry, { by, why }: PaperChecker): CheckedPaper {
  if (by.trim() === '') return { kind: 'refused', code: 'no-name' };
  if (fold(by) === fold(entry.enteredBy) && why.trim() === '') return { kind: 'refused', code: 'same-person' };
  return { kind: 'checked', entry: { ...entry, checkedBy: by } };
}

function fold(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
