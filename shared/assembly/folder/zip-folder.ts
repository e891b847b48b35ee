import { strToU8, zipSync } from 'fflate';

/**
 * Packs the files of a folder into a zip. The bytes depend on names and contents only: files in the order of their
 * names, every time stamp the same. The stamp is written without a zone because zip keeps local time.
 */
export function zipFolder(files: ReadonlyMap<string, string>): Uint8Array {
  const names = [...files.keys()].sort();
  const entries = names.map((name) => [name, strToU8(files.get(name) ?? '')] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-02T00:00:00', level: 6 });
}
