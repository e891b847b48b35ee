import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes a new or renamed entry of a folder outlive a power cut. Windows cannot sync folders: the rename is all there. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
