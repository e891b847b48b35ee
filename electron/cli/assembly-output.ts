import { mkdir, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

export type OutputState = 'free' | 'ours' | 'not-ours';

/** Whether a folder may be written to: it is missing or empty, or holds nothing but an earlier result. */
export async function outputState(folder: string, names: readonly string[]): Promise<OutputState> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (found === null) return 'not-ours';
  if (found.length === 0) return 'free';
  if (found.some((name) => !names.includes(name))) return 'not-ours';
  const result = await readFile(join(folder, 'result.json'), 'utf8').catch(() => '');
  return result.includes('"format": "plenum-result/1"') ? 'ours' : 'not-ours';
}

/**
 * Writes all files or none: into a new folder beside the target first, flushed to disk, then put in its place. An
 * earlier result stays until the new one is complete.
 */
export async function writeOutput(target: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folder = resolve(target);
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(join(dirname(folder), `.${basename(folder)}-new-`));
  const old = `${fresh}-old`;
  try {
    for (const [name, text] of files) await writeFlushed(join(fresh, name), text);
    const replaced = await renameIfThere(folder, old);
    await rename(fresh, folder);
    if (replaced) await rm(old, { recursive: true });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
