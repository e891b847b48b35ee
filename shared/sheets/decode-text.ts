import { strFromU8 } from 'fflate';
import { isUtf8 } from './is-utf8.ts';
import type { TextEncoding } from './sheet-settings.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** How many bytes are looked at for the zeros that UTF-16 has in every second place. */
const sampleBytes = 4096;

/**
 * The encoding of a text file: by its byte order mark; without one UTF-16 when one byte of nearly every pair is zero,
 * UTF-8 when it is well-formed, else Windows-1252, in which every byte is a letter.
 */
export function proposeEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zerosByPlace(bytes);
  if (zeros.odd > 0.4 && zeros.even < 0.1) return 'utf-16le';
  if (zeros.even > 0.4 && zeros.odd < 0.1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Text of bytes in a known encoding, without its byte order mark. Bytes that do not fit become U+FFFD, never a throw. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  switch (encoding) {
    case 'utf-8':
      return withoutMark(strFromU8(bytes));
    case 'utf-16le':
      return withoutMark(decodeUtf16(bytes, 'low-first'));
    case 'utf-16be':
      return withoutMark(decodeUtf16(bytes, 'high-first'));
    case 'windows-1252':
      return decodeWindows1252(bytes);
  }
}

function zerosByPlace(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const pairs = Math.floor(Math.min(bytes.length, sampleBytes) / 2);
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  return { even: even / Math.max(1, pairs), odd: odd / Math.max(1, pairs) };
}

function decodeUtf16(bytes: Uint8Array, order: 'low-first' | 'high-first'): string {
  const parts: string[] = [];
  const units = new Uint16Array(8192);
  const count = Math.floor(bytes.length / 2);
  for (let start = 0; start < count; start += units.length) {
    const length = Math.min(units.length, count - start);
    for (let at = 0; at < length; at += 1) {
      const first = bytes[(start + at) * 2] ?? 0;
      const second = bytes[(start + at) * 2 + 1] ?? 0;
      units[at] = order === 'low-first' ? first + second * 256 : first * 256 + second;
    }
    parts.push(String.fromCharCode(...units.subarray(0, length)));
  }
  return parts.join('');
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
