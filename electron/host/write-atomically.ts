import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sha256 } from './sha256.ts';
import { syncFolder } from './sync-folder.ts';

/** What a write needs of an open file; a test gives one that writes short or runs out of space. */
export type DraftFile = Pick<FileHandle, 'writeFile' | 'sync' | 'close'>;
export type OpenDraft = (path: string) => Promise<DraftFile>;

/**
 * Puts bytes in the place of a file, whole or not at all: a new file beside it, written to the end, synced, read back
 * and compared, then renamed over the old one, then the folder synced. Libraries that do this ignore short writes and
 * rename a half file over a good one when the disk is full (measured), so this is our own.
 */
export async function writeAtomically(path: string, bytes: Uint8Array, openDraft = openPrivate): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    await rm(draft, { force: true });
    await writeWhole(await openDraft(draft), bytes);
    await requireSame(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

const openPrivate: OpenDraft = (path) => open(path, 'wx', 0o600);

async function writeWhole(file: DraftFile, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function requireSame(path: string, bytes: Uint8Array): Promise<void> {
  const written = await readFile(path);
  if (written.length === bytes.length && sha256(written) === sha256(bytes)) return;
  throw Object.assign(new Error('The file did not come out as written'), { code: 'ENOSPC' });
}
