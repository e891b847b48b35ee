import type { BankLine, BankMatch } from '../../bank/bank-line.ts';
import type { Fault } from '../folder/fault.ts';
import { bankLinesTable, bankMatchesTable } from '../folder/fund-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { readChoice, readCode, readDay } from './read-cell.ts';
import { readInstant } from './read-instant.ts';
import { readSignedMoney } from './read-optional.ts';
import { readTable } from './read-table.ts';

/** Reads bank_lines.csv. */
export function readBankStatement(text: string, digits: number, faults: Fault[]): readonly BankLine[] {
  const lines: BankLine[] = [];
  const seen = nothingSeen('line' as const);
  for (const row of readTable(bankLinesTable, text, faults)) {
    const [id, date] = [readCode(row, 'line'), readDay(row, 'date')];
    const amount = readSignedMoney(row, 'amount', digits);
    if (id === null || date === null || amount === null || isDuplicate(row, id, seen)) continue;
    lines.push({ id, file: row.cell('statement'), date, amount, text: row.cell('text') });
  }
  return lines;
}

type Kept = { readonly line: string; readonly at: string; readonly entries: string[]; readonly with: string[] };
const kinds = ['entry', 'with', 'not-ours'] as const;

/** Reads bank_matches.csv: what was said of lines that stand in bank_lines.csv. The lines of a match follow each other. */
export function readBankMatches(
  text: string,
  known: { readonly lines: ReadonlySet<string>; readonly entries: ReadonlySet<string> },
  faults: Fault[],
): readonly BankMatch[] {
  const matches: (Kept | Extract<BankMatch, { readonly kind: 'not-ours' }>)[] = [];
  for (const row of readTable(bankMatchesTable, text, faults)) {
    const [line, kind, at] = [readCode(row, 'line'), readChoice(row, 'kind', kinds), readInstant(row, 'at')];
    if (line !== null && !known.lines.has(line)) row.fault('line', 'unknown-bank-line');
    if (line === null || kind === null || at === null) continue;
    if (kind === 'not-ours') {
      matches.push({ kind, line, why: row.cell('why'), at });
      continue;
    }
    const named = readCode(row, 'named');
    if (named === null) continue;
    if (kind === 'entry' && !known.entries.has(named)) row.fault('named', 'unknown-entry');
    if (kind === 'with' && !known.lines.has(named)) row.fault('named', 'unknown-bank-line');
    const last = matches.at(-1);
    const match: Kept = last?.line === line && 'entries' in last ? last : { line, at, entries: [], with: [] };
    if (match !== last) matches.push(match);
    (kind === 'entry' ? match.entries : match.with).push(named);
  }
  return matches.map((match): BankMatch => {
    if ('kind' in match) return match;
    const { line, entries, at } = match;
    return { kind: 'entries', line, ...(match.with.length > 0 && { with: match.with }), entries, at };
  });
}
