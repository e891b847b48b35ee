import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in hex. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Hex digits of a line's own check. */
const checkLength = 12;

/** A line with its check: the start of the SHA-256 of its text without it, so that a slip is named by its line. */
export function withCheck(text: string): string {
  return `${text.slice(0, -1)},"check":"${checkOf(text)}"}`;
}

export function checkOf(text: string): string {
  return sha256Hex(text).slice(0, checkLength);
}

/** Names may hold line separators (U+2028), which JSON writes as they are: the point stands for them too. */
const checked = new RegExp(`^(.*),"check":"([0-9a-f]{${checkLength}})"\\}$`, 's');

/** The text a line's check was made of, and the check it carries; null when it carries none. */
export function splitCheck(line: string): { readonly text: string; readonly check: string } | null {
  const [, text, check] = checked.exec(line) ?? [];
  return text === undefined || check === undefined ? null : { text: `${text}}`, check };
}
