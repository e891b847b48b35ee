import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SnapshotInfo } from '../../shared/bridge/contract.ts';
import { applyChange } from '../../shared/journal/apply-change.ts';
import type { Json } from '../../shared/journal/change.ts';
import type { Rows } from '../../shared/journal/rows.ts';
import { HostFault } from './host-fault.ts';
import type { JournalFile } from './journal-file.ts';
import { readSnapshotBytes, type Snapshot, snapshotBytes } from './snapshot-text.ts';
import { snapshotsToKeep } from './snapshots-to-keep.ts';
import { writeAtomically } from './write-atomically.ts';

export type SnapshotReason = SnapshotInfo['reason'];

export type SnapshotShelf = {
  readonly list: () => readonly SnapshotInfo[];
  readonly take: (reason: SnapshotReason, at: string) => Promise<SnapshotInfo>;
  /** `name` null: the newest that reads back whole. */
  readonly read: (name: string | null) => Snapshot | null;
};

type ShelfOf = {
  readonly folder: string;
  readonly bookId: string;
  readonly journal: JournalFile;
  readonly version: string;
};

const ending = '.ndjson.gz';
const namePattern = /^(\d{8}T\d{9}Z)-(\d{10})-(quit|timer|import|restore|asked)\.ndjson\.gz$/;

/** The snapshots of one book: whole states to go back to, in files that anybody can read. */
export function snapshotShelf({ folder, bookId, journal, version }: ShelfOf): SnapshotShelf {
  const list = () => listSnapshots(folder);
  const readNamed = (name: string): Snapshot | null => readSnapshot(join(folder, name));
  const newestGood = (): Snapshot | null => {
    for (const { name } of list()) {
      const snapshot = readNamed(name);
      if (snapshot !== null && snapshot.header.storeId === journal.head().storeId) return snapshot;
    }
    return null;
  };
  return {
    list,
    read: (name) => (name === null ? newestGood() : readNamed(name)),
    take: async (reason, at) => {
      const { seq, storeId } = journal.head();
      const bytes = snapshotBytes({ app: version, bookId, storeId, seq, at, reason }, foldRows(journal, newestGood()));
      const name = `${at.replace(/[-:.]/g, '')}-${String(seq).padStart(10, '0')}-${reason}${ending}`;
      await writeAtomically(join(folder, name), bytes);
      if (readNamed(name) === null) throw new HostFault('damaged', 'The snapshot did not read back');
      prune(folder, list());
      return { name, seq, at, reason, bytes: bytes.length };
    },
  };
}

/** All rows as they stand at the journal's end: the newest good snapshot and the entries behind it. */
function foldRows(journal: JournalFile, from: Snapshot | null): Rows {
  const rows: Rows = new Map();
  for (const { table, key, row } of from?.rows ?? []) {
    const keyed = rows.get(table) ?? new Map<string, Json>();
    rows.set(table, keyed.set(key, row));
  }
  let seq = from?.header.seq ?? 0;
  for (;;) {
    const { entries, lastSeq } = journal.read(seq);
    for (const { change } of entries) applyChange(rows, change);
    seq = entries.at(-1)?.seq ?? seq;
    if (entries.length === 0 || seq >= lastSeq) return rows;
  }
}

function listSnapshots(folder: string): readonly SnapshotInfo[] {
  const found = readdirSync(folder).flatMap((name): readonly SnapshotInfo[] => {
    const match = namePattern.exec(name);
    if (match === null) return [];
    const [, stamp = '', seq = '', reason = ''] = match;
    const bytes = statSync(join(folder, name)).size;
    return [{ name, seq: Number(seq), at: instantOf(stamp), reason: reason as SnapshotReason, bytes }];
  });
  return found.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** 20270104T194200123Z -> 2027-01-04T19:42:00.123Z */
function instantOf(stamp: string): string {
  return stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
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
