import { base64Alphabet } from './base64-alphabet.ts';

const unknown = 255;
const values = new Uint8Array(256).fill(unknown);
for (let value = 0; value < 64; value++) values[base64Alphabet.charCodeAt(value)] = value;

/** Reads base64 with padding (RFC 4648 section 4). Throws on anything else: it was written by us and is damaged. */
export function decodeBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0) throw new RangeError('Damaged base64: its length is not a multiple of 4');
  const padded = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padded);
  const wholeGroups = padded === 0 ? text.length : text.length - 4;
  let bits = 0;
  let at = 0;
  for (let from = 0; from < wholeGroups; from += 4) {
    bits = group(text, from);
    bytes[at++] = bits >> 16;
    bytes[at++] = bits >> 8;
    bytes[at++] = bits;
  }
  if (padded === 0) return bytes;
  bits = group(`${text.slice(wholeGroups, text.length - padded)}${'A'.repeat(padded)}`, 0);
  if ((padded === 2 ? bits & 0xffff : bits & 0xff) !== 0) throw new RangeError('Damaged base64: stray bits at its end');
  bytes[at++] = bits >> 16;
  if (padded === 1) bytes[at] = bits >> 8;
  return bytes;
}

function group(text: string, from: number): number {
  const a = valueAt(text, from);
  const b = valueAt(text, from + 1);
  const c = valueAt(text, from + 2);
  const d = valueAt(text, from + 3);
  if ((a | b | c | d) > 63) throw new RangeError(`Damaged base64 near character ${from}`);
  return (a << 18) | (b << 12) | (c << 6) | d;
}

function valueAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? unknown;
}
