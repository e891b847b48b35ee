import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { privateFile } from './private-file.ts';

/** Who holds a data folder, as the holder wrote it down: for the sentence that refuses the second. */
export type Holder = {
  readonly shell: 'electron' | 'loopback';
  readonly pid: number;
  readonly since: string;
  /** Where its page is; '' where it has none (Electron) or not yet. May carry the code that signs a browser in. */
  readonly address: string;
};

export type HostLock = { readonly describe: (address: string) => void; readonly release: () => void };

export class FolderInUse extends Error {
  readonly holder: Holder | null;

  constructor(holder: Holder | null) {
    super(`Plenum is already running with this data folder${holder === null ? '' : `, ${whereabouts(holder)}`}`);
    this.name = 'FolderInUse';
    this.holder = holder;
  }
}

function whereabouts({ shell, pid, address }: Holder): string {
  const shown = shell === 'electron' ? 'in its own window' : 'in the browser';
  const place = address === '' ? '' : ` at ${address.replace(/#.*/, '')}`;
  return `${shown}${place} (process ${pid})`;
}

type Claim = Pick<Holder, 'shell' | 'since'>;

const sqliteBusy = 5;
/** A holder that is just quitting is waited for. */
const patienceMs = 300;

/**
 * Takes the data folder for this process. The hold is SQLite's own exclusive lock on a file of its own, so that the
 * system frees it when the process dies in whatever way; the note beside it only says who has it.
 * Throws FolderInUse when another has it.
 */
export function takeHostLock(folder: string, claim: Claim): HostLock {
  const note = join(folder, 'holder.json');
  const hold = new DatabaseSync(privateFile(join(folder, 'lock.sqlite')), { timeout: patienceMs });
  try {
    hold.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    hold.close();
    throw (error as { errcode?: number }).errcode === sqliteBusy ? new FolderInUse(readHolder(note)) : error;
  }
  const describe = (address: string) => {
    const holder: Holder = { ...claim, pid: process.pid, address };
    writeFileSync(note, JSON.stringify(holder), { mode: 0o600 });
  };
  describe('');
  return {
    describe,
    release: () => {
      rmSync(note, { force: true });
      hold.close();
    },
  };
}

function readHolder(note: string): Holder | null {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as Holder;
  } catch {
    return null;
  }
}
