import type { BankLine } from './bank-line.ts';

/**
 * Gives each line its id: day, amount and text, and a number among lines that are equal in all three (two deposits of
 * one member on a day). A file that overlaps with an earlier one has the same lines under the same ids.
 */
export function nameBankLines(lines: readonly Omit<BankLine, 'id'>[]): readonly BankLine[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const content = `${line.date} ${line.amount} ${line.text}`;
    const number = (counts.get(content) ?? 0) + 1;
    counts.set(content, number);
    return { ...line, id: `${content} #${number}` };
  });
}
