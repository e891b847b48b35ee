import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ImportTarget } from './import-target.ts';

/** Names a file by its content and by what it is read as: hex SHA-256 of the target, a line end and the bytes. */
export function fileFingerprint(bytes: Uint8Array, target: ImportTarget): string {
  return bytesToHex(
    sha256
      .create()
      .update(utf8ToBytes(`${target}\n`))
      .update(bytes)
      .digest(),
  );
}
