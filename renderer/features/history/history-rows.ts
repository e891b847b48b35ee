import type { JournalHeading } from '../../../shared/journal/change.ts';
import { originCommand } from '../../live/origin-command.ts';

/** An entry with what became of it. */
export type HistoryRow = JournalHeading & {
  /** A later entry takes it back. */
  readonly isTakenBack: boolean;
  /** The number of the entry that this one takes back; null for ordinary changes or when that lies further back. */
  readonly takesBackSeq: number | null;
  /** What an undo or redo is about in the end. */
  readonly origin: string;
};

export function historyRows(entries: readonly JournalHeading[]): readonly HistoryRow[] {
  const takenBack = new Set<string>();
  const seqs = new Map(entries.map(({ id, seq }) => [id, seq]));
  // Newest first: whether an undo itself still holds is known before the change that it took back is reached.
  return entries.map((entry) => {
    const isTakenBack = takenBack.has(entry.id);
    if (entry.undoes !== null && !isTakenBack) takenBack.add(entry.undoes);
    const takesBackSeq = entry.undoes === null ? null : (seqs.get(entry.undoes) ?? null);
    return { ...entry, isTakenBack, takesBackSeq, origin: originCommand(entry, entries) };
  });
}
