import { readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotInfo } from '../../shared/bridge/contract.ts';
import { foldRows } from './fold-rows.ts';
import { HostFault, refusalOf } from './host-fault.ts';
import type { JournalFile, JournalHead } from './journal-file.ts';
import { readSnapshotName, snapshotName } from './snapshot-name.ts';
import { isWholeSnapshot, readSnapshotBytes, type Snapshot, snapshotBytes } from './snapshot-text.ts';
import { newestFirst, snapshotsToKeep } from './snapshots-to-keep.ts';
import { writeAtomically } from './write-atomically.ts';

export type SnapshotReason = SnapshotInfo['reason'];

export type SnapshotShelf = {
  /** Newest first. */
  readonly list: () => readonly SnapshotInfo[];
  readonly take: (reason: SnapshotReason, at: string) => Promise<SnapshotInfo>;
  /** `name` null: the newest that reads back whole and belongs to this journal. */
  readonly read: (name: string | null) => Promise<Snapshot | null>;
};

type ShelfOf = {
  readonly folder: string;
  readonly bookId: string;
  readonly version: string;
  readonly journal: () => JournalFile;
};

type Place = Pick<JournalHead, 'storeId' | 'seq'>;

/** The snapshots of one book: whole states to go back to, in files that anybody can read. */
export function snapshotShelf({ folder, bookId, version, journal }: ShelfOf): SnapshotShelf {
  const list = () => listSnapshots(folder);
  const readNamed = (name: string): Promise<Snapshot | null> => readSnapshot(join(folder, name));
  const newestGood = async (head: Place | null): Promise<Snapshot | null> => {
    for (const { name } of list()) {
      const snapshot = await readNamed(name);
      if (snapshot !== null && belongs(snapshot, head)) return snapshot;
    }
    return null;
  };
  return {
    list,
    read: (name) => (name === null ? newestGood(headOf(journal)) : readNamed(name)),
    take: async (reason, at) => {
      const file = journal();
      const { seq, storeId } = file.head();
      // Others may write meanwhile: only what stood there at `seq` may go in.
      const rows = await foldRows(file, await newestGood({ seq, storeId }), seq);
      const bytes = await snapshotBytes({ app: version, bookId, storeId, seq, at, reason }, rows);
      const name = snapshotName({ at, seq, reason });
      const path = join(folder, name);
      await writeAtomically(path, bytes);
      const isWhole = await isWholeSnapshot(await readFile(path));
      if (!isWhole) throw new HostFault('damaged', 'The snapshot did not read back');
      prune(folder, list());
      return { name, seq, at, reason, bytes: bytes.length };
    },
  };
}

/** null when the journal itself cannot be read: then any good snapshot is better than none. */
function headOf(journal: () => JournalFile): Place | null {
  try {
    return journal().head();
  } catch (error) {
    if (refusalOf(error)?.code !== 'damaged') throw error;
    return null;
  }
}

function belongs({ header }: Snapshot, head: Place | null): boolean {
  return head === null || (header.storeId === head.storeId && header.seq <= head.seq);
}

function listSnapshots(folder: string): readonly SnapshotInfo[] {
  const found = readdirSync(folder).flatMap((name): readonly SnapshotInfo[] => {
    const label = readSnapshotName(name);
    return label === null ? [] : [{ name, ...label, bytes: statSync(join(folder, name)).size }];
  });
  return found.sort(newestFirst);
}

async function readSnapshot(path: string): Promise<Snapshot | null> {
  try {
    return await readSnapshotBytes(await readFile(path));
  } catch {
    return null;
  }
}

/** Runs only after the newest snapshot has been read back. */
function prune(folder: string, all: readonly SnapshotInfo[]): void {
  const kept = snapshotsToKeep(all);
  for (const { name } of all) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
}
