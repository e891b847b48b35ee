import { base64Alphabet } from '../base64/base64-alphabet.ts';

/** Letters of one mark in a packed list. */
export const markLength = 4;

const sixBits = 0x3f;

/**
 * Marks of the households behind a figure as text, 24 bits each, sorted, so that not even the order of the households
 * is told. Two households may share a mark by chance, once in a thousand figures of 16,000 households: then one change
 * fewer is seen, and the earlier figure stands longer.
 */
export function packMarks(marks: readonly number[]): string {
  const sorted = Uint32Array.from(marks, (mark) => mark >>> 8).sort();
  let packed = '';
  for (const mark of sorted) {
    for (const shift of [18, 12, 6, 0]) packed += base64Alphabet[(mark >>> shift) & sixBits] ?? '';
  }
  return packed;
}
