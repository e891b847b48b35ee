import { strFromU8 } from 'fflate';

/** Bytes 0x80 to 0x9F; the five that stand for nothing stay the control characters they are in Latin-1 (WHATWG). */
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Text of Windows-1252 bytes, the encoding of older Excel and till programs. Every byte stands for something. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replaceAll(/[\x80-\x9f]/g, (letter) => upper.charAt(letter.charCodeAt(0) - 0x80));
}
