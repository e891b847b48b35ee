import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Who holds a data folder, as the holder wrote it down: for the sentence that refuses the second. */
export type Holder = { readonly shell: string; readonly pid: number; readonly address: string };

export type HostLock = { readonly release: () => void; readonly describe: (address: string) => void };

export class FolderInUse extends Error {
  readonly holder: Holder | null;

  constructor(holder: Holder | null) {
    super('This data folder is in use by another Plenum');
    this.name = 'FolderInUse';
    this.holder = holder;
  }
}

/**
 * Takes the data folder for this process. The hold is SQLite's own exclusive lock on a file of its own, so that the
 * system frees it when the process dies in whatever way; the note beside it only says who has it.
 * Throws FolderInUse when another process has it.
 */
export function takeHostLock(folder: string, shell: string): HostLock {
  const note = join(folder, 'holder.json');
  const hold = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 300 });
  try {
    hold.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    hold.close();
    throw new FolderInUse(readHolder(note));
  }
  const describe = (address: string) => {
    const holder: Holder = { shell, pid: process.pid, address };
    writeFileSync(note, JSON.stringify(holder), { mode: 0o600 });
  };
  describe('');
  return { describe, release: () => hold.close() };
}

function readHolder(note: string): Holder | null {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as Holder;
  } catch {
    return null;
  }
}
