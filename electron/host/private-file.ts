import { closeSync, openSync } from 'node:fs';

/**
 * Makes a file that only its owner reads, if it is not there. SQLite takes over the mode of a file it finds, for its
 * write-ahead log too; left alone it would make files that everybody can read.
 */
export function privateFile(path: string): string {
  closeSync(openSync(path, 'a', 0o600));
  return path;
}
