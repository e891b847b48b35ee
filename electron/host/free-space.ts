import { statfs } from 'node:fs/promises';
import { HostFault } from './host-fault.ts';

/** Below this much free space bulk work is refused before it begins. */
const leastForBulk = 200_000_000;
const bulkRows = 500;

/** Bytes free for this user on the disk that holds a folder; null where the system does not say. */
export async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** Refuses a large change on a nearly full disk; small ones go on as long as SQLite itself finds room. */
export async function requireSpace(folder: string, rows: number): Promise<void> {
  if (rows < bulkRows) return;
  const free = await freeBytes(folder);
  if (free !== null && free < leastForBulk) throw new HostFault('disk-full', `Only ${free} bytes are free`);
}
