import { strFromU8, strToU8 } from 'fflate';

/**
 * Text of UTF-8 bytes, without a byte order mark; null when they are not UTF-8. fflate's decoder replaces what it cannot
 * read, so the text is encoded again and must give the same bytes.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = marked ? bytes.subarray(3) : bytes;
  const text = strFromU8(content);
  const again = strToU8(text);
  return isSame(again, content) ? text : null;
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}
