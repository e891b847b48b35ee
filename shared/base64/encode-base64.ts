import { strFromU8 } from 'fflate';
import { base64Alphabet } from './base64-alphabet.ts';

const characters = Uint8Array.from(base64Alphabet, (character) => character.charCodeAt(0));
const padding = 61;

/** Writes bytes in base64 with padding (RFC 4648 section 4). */
export function encodeBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(padding);
  let at = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    const first = bytes[from] ?? 0;
    const second = bytes[from + 1] ?? 0;
    const third = bytes[from + 2] ?? 0;
    const left = bytes.length - from;
    codes[at] = characters[first >> 2] ?? 0;
    codes[at + 1] = characters[((first & 3) << 4) | (second >> 4)] ?? 0;
    if (left > 1) codes[at + 2] = characters[((second & 15) << 2) | (third >> 6)] ?? 0;
    if (left > 2) codes[at + 3] = characters[third & 63] ?? 0;
    at += 4;
  }
  // Byte for character: a letter at a time, or a spread of them, takes eight times as long.
  return strFromU8(codes, true);
}
