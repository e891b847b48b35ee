import { chainHash } from '../journal/chain-hash.ts';
import { sha256Hex, withCheck } from './line-check.ts';
import { type PublishedLine, publishedFormat } from './published-lines.ts';

/** The first line of a file; the last is `]}`. */
export const firstLine = `{"format":"${publishedFormat}","lines":[`;
export const lastLine = ']}';

/** The lines of one round (or of the frame), each with its check, and the hash that seals them after the one before. */
export type SealedLines = { readonly lines: readonly string[]; readonly hash: string };

/** Writes lines, and the hash over them: what a round's seal says and the next one goes on from. */
export function sealLines(lines: readonly PublishedLine[], hashBefore: string): SealedLines {
  const texts = lines.map((line) => withCheck(JSON.stringify(line)));
  return { lines: texts, hash: sealOf(texts, hashBefore) };
}

/** SHA-256 of the hash before ('' for the frame), a line feed, and the lines joined by line feeds. */
export function sealOf(lines: readonly string[], hashBefore: string): string {
  return chainHash(sha256Hex, hashBefore, lines.join('\n'));
}

/** The file: JSON, with one record on each line so that every place has a number. */
export function fileOf(lines: readonly string[]): string {
  return `${[firstLine, lines.join(',\n'), lastLine].join('\n')}\n`;
}
