import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 (hexadecimal) of a text in UTF-8. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 (hexadecimal) of a file's bytes. */
export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
