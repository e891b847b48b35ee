import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SnapshotInfo } from '../../shared/bridge/contract.ts';
import { foldRows } from './fold-rows.ts';
import { HostFault, refusalOf } from './host-fault.ts';
import type { JournalFile, JournalHead } from './journal-file.ts';
import { readSnapshotName, snapshotName } from './snapshot-name.ts';
import { readSnapshotBytes, type Snapshot, snapshotBytes } from './snapshot-text.ts';
import { newestFirst, snapshotsToKeep } from './snapshots-to-keep.ts';
import { writeAtomically } from './write-atomically.ts';

export type SnapshotReason = SnapshotInfo['reason'];

export type SnapshotShelf = {
  /** Newest first. */
  readonly list: () => readonly SnapshotInfo[];
  readonly take: (reason: SnapshotReason, at: string) => Promise<SnapshotInfo>;
  /** `name` null: the newest that reads back whole and belongs to this journal. */
  readonly read: (name: string | null) => Snapshot | null;
};

type ShelfOf = {
  readonly folder: string;
  readonly bookId: string;
  readonly version: string;
  readonly journal: () => JournalFile;
};

/** The snapshots of one book: whole states to go back to, in files that anybody can read. */
export function snapshotShelf({ folder, bookId, version, journal }: ShelfOf): SnapshotShelf {
  const list = () => listSnapshots(folder);
  const readNamed = (name: string): Snapshot | null => readSnapshot(join(folder, name));
  const newestGood = (): Snapshot | null => {
    const head = headOf(journal);
    for (const { name } of list()) {
      const snapshot = readNamed(name);
      if (snapshot !== null && belongs(snapshot, head)) return snapshot;
    }
    return null;
  };
  return {
    list,
    read: (name) => (name === null ? newestGood() : readNamed(name)),
    take: async (reason, at) => {
      const { seq, storeId } = journal().head();
      const rows = foldRows(journal(), newestGood());
      const bytes = snapshotBytes({ app: version, bookId, storeId, seq, at, reason }, rows);
      const name = snapshotName({ at, seq, reason });
      await writeAtomically(join(folder, name), bytes);
      if (readNamed(name) === null) throw new HostFault('damaged', 'The snapshot did not read back');
      prune(folder, list());
      return { name, seq, at, reason, bytes: bytes.length };
    },
  };
}

/** null when the journal itself cannot be read: then any good snapshot is better than none. */
function headOf(journal: () => JournalFile): JournalHead | null {
  try {
    return journal().head();
  } catch (error) {
    if (refusalOf(error)?.code !== 'damaged') throw error;
    return null;
  }
}

function belongs({ header }: Snapshot, head: JournalHead | null): boolean {
  return head === null || (header.storeId === head.storeId && header.seq <= head.seq);
}

function listSnapshots(folder: string): readonly SnapshotInfo[] {
  const found = readdirSync(folder).flatMap((name): readonly SnapshotInfo[] => {
    const label = readSnapshotName(name);
    return label === null ? [] : [{ name, ...label, bytes: statSync(join(folder, name)).size }];
  });
  return found.sort(newestFirst);
}

function readSnapshot(path: string): Snapshot | null {
  try {
    return readSnapshotBytes(readFileSync(path));
  } catch {
    return null;
  }
}

/** Runs only after the newest snapshot has been read back. */
function prune(folder: string, all: readonly SnapshotInfo[]): void {
  const kept = snapshotsToKeep(all);
  for (const { name } of all) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
}
