import type { SnapshotInfo } from '../../shared/bridge/contract.ts';

/** What a snapshot's file name says: when it was taken (UTC), up to which entry, and why. */
export type SnapshotLabel = Pick<SnapshotInfo, 'at' | 'seq' | 'reason'>;

const pattern = /^(\d{8}T\d{9}Z)-(\d{10})-(quit|timer|import|restore|asked)\.ndjson\.gz$/;

export function snapshotName({ at, seq, reason }: SnapshotLabel): string {
  return `${at.replace(/[-:.]/g, '')}-${String(seq).padStart(10, '0')}-${reason}.ndjson.gz`;
}

/** null: not a snapshot of ours. */
export function readSnapshotName(name: string): SnapshotLabel | null {
  const match = pattern.exec(name);
  if (match === null) return null;
  const [, stamp = '', seq = '', reason = ''] = match;
  return { at: instantOf(stamp), seq: Number(seq), reason: reason as SnapshotInfo['reason'] };
}

/** 20270104T194200123Z -> 2027-01-04T19:42:00.123Z */
function instantOf(stamp: string): string {
  return stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
}
