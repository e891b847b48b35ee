import type { PlanLine } from '../../shared/plans/lines/plan-line.ts';
import { planLines } from '../../shared/plans/plan-lines.ts';
import { planRecord } from '../../shared/plans/plan-record.ts';

/**
 * Lines that were typed but are not in the journal yet, noted at once in the browser's own storage: a window that is
 * closed has no time to ask the host. Whoever opens the plan next keeps them properly and forgets the note.
 */
const keyOf = (bookId: string, household: string) => `plenum.unkept.${bookId}.${household}`;

export function noteUnkept(bookId: string, household: string, lines: readonly PlanLine[]): void {
  try {
    localStorage.setItem(keyOf(bookId, household), planRecord(household, lines).packedLines);
  } catch {
    // Storage is full or shut: the draft is still kept a moment later.
  }
}

export function forgetUnkept(bookId: string, household: string): void {
  try {
    localStorage.removeItem(keyOf(bookId, household));
  } catch {
    // What cannot be read cannot come back either.
  }
}

/** Null: nothing was left behind, or it cannot be read any more. */
export function readUnkept(bookId: string, household: string): readonly PlanLine[] | null {
  try {
    const packedLines = localStorage.getItem(keyOf(bookId, household));
    return packedLines === null ? null : planLines({ household, lineCount: 0, packedLines });
  } catch {
    return null;
  }
}
