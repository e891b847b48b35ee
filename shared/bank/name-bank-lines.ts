import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BankLine } from './bank-line.ts';

/** A row's key has at most 200 characters; the number among equal lines comes behind. */
const longestContent = 180;
const keptCharacters = 70;
const hashLength = 16;

/**
 * Gives each line its id: day, amount and text, and a number among lines that are equal in all three (two deposits of
 * one member on a day). A file that overlaps with an earlier one has the same lines under the same ids. Of a long text
 * the id has the beginning and a hash of the whole.
 */
export function nameBankLines(lines: readonly Omit<BankLine, 'id'>[]): readonly BankLine[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const content = shortened(`${line.date} ${line.amount} ${line.text}`);
    const number = (counts.get(content) ?? 0) + 1;
    counts.set(content, number);
    return { ...line, id: `${content} #${number}` };
  });
}

function shortened(content: string): string {
  if (content.length <= longestContent) return content;
  const hash = bytesToHex(sha256(utf8ToBytes(content))).slice(0, hashLength);
  return `${[...content].slice(0, keptCharacters).join('')}… ${hash}`;
}
