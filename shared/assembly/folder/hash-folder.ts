import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * One hash over the files of a folder: the SHA-256 of the listing that `sha256sum *` prints (hash, two blanks, name,
 * a line for each file, by name), so that anybody can check it without Plenum. Hex.
 */
export function hashFolder(files: ReadonlyMap<string, string>): string {
  const names = [...files.keys()].sort();
  const lines = names.map((name) => `${bytesToHex(sha256(utf8ToBytes(files.get(name) ?? '')))}  ${name}\n`);
  return bytesToHex(sha256(utf8ToBytes(lines.join(''))));
}
