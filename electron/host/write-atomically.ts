import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a write needs of the file system; a test gives one that writes short or runs out of space. */
export type FileOpener = (path: string, flags: string, mode?: number) => Promise<FileHandle>;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Puts bytes in the place of a file, whole or not at all: a new file beside it, written to the end, synced, read back
 * and compared, then renamed over the old one, then the folder synced. Libraries that do this ignore short writes and
 * rename a half file over a good one when the disk is full (measured), so this is our own.
 */
export async function writeAtomically(path: string, bytes: Uint8Array, openFile: FileOpener = open): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeWhole(draft, bytes, openFile);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function writeWhole(path: string, bytes: Uint8Array, openFile: FileOpener): Promise<void> {
  await rm(path, { force: true });
  const file = await openFile(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const written = await readFile(path);
  if (written.length !== bytes.length || hashOf(written) !== hashOf(bytes)) {
    throw Object.assign(new Error('The file did not come out as written'), { code: 'ENOSPC' });
  }
}

/** Windows cannot sync folders; there the rename itself is all one can have. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
