import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A number for each household, from the salted SHA-256 of its code: without the salt nobody can tell whose it is. */
export function householdKeys(salt: string, households: readonly string[]): Uint32Array {
  return Uint32Array.from(households, (household) => {
    const hash = sha256(utf8ToBytes(`${salt}\n${household}`));
    return new DataView(hash.buffer, hash.byteOffset).getUint32(0, true);
  });
}
