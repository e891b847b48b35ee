import type { BankLine, BankMatch } from '../../../shared/bank/bank-line.ts';
import type { BankSide } from '../../../shared/bank/bank-state.ts';
import { checkBankMatch, linesOfMatch, matchesOf, type WantedMatch } from '../../../shared/bank/check-bank-match.ts';
import type { Json } from '../../../shared/journal/change.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, removal, write } from '../command.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import { purposePosting } from './ledger-commands.ts';

/** Keeps the lines of a statement that are not there yet; a file that holds nothing new changes nothing. */
export function keepBankLines(book: Book, lines: readonly BankLine[]): Promise<CommandAnswer> {
  const command = plainCommand('bank.read', async (rows) => {
    const known = new Set(await rows.keys('bankLines'));
    const fresh = lines.filter(({ id }) => !known.has(id));
    return write(fresh.map((row) => ({ table: 'bankLines', key: row.id, row })));
  });
  return runCommand(book, command);
}

async function sideOf(rows: RowReader): Promise<BankSide> {
  return { lines: await rows.all('bankLines'), matches: await rows.all('bankMatches') };
}

function matchWrite(match: BankMatch): RowWrite {
  return { table: 'bankMatches', key: match.line, row: match };
}

/**
 * Keeps matches that a person confirmed, all or none. Refused `no-such-line` {line}, `line-matched` {line},
 * `no-such-entry` {entry}, `entry-matched` {entry}, `amounts-differ` {line, by}.
 */
export function matchBankLines(book: Book, wanted: readonly WantedMatch[]): Promise<CommandAnswer> {
  const command = plainCommand('bank.match', async (rows) => {
    const entries = await rows.all('ledger');
    let side = await sideOf(rows);
    const made: BankMatch[] = [];
    for (const match of wanted) {
      const refusal = checkBankMatch(entries, side, match);
      if (refusal !== null) {
        const { kind: _, code, ...data } = refusal;
        return refused(code, data as Json);
      }
      const kept = matchesOf(match, book.desk.now());
      side = { ...side, matches: [...side.matches, ...kept] };
      made.push(...kept);
    }
    return write(made.map(matchWrite));
  });
  return runCommand(book, command);
}

async function openLine(rows: RowReader, id: string) {
  const line = await rows.one('bankLines', id);
  if (line === null) return refused('no-such-line', { line: id });
  const isMatched = (await rows.one('bankMatches', id)) !== null;
  return isMatched ? refused('line-matched', { line: id }) : ({ kind: 'open', line } as const);
}

/** A bank line that is none of the fund's business. Refused `no-reason`, `no-such-line` {line}, `line-matched` {line}. */
export function setBankLineAside(book: Book, id: string, why: string): Promise<CommandAnswer> {
  const command = plainCommand('bank.set-aside', async (rows) => {
    if (why.trim() === '') return refused('no-reason');
    const found = await openLine(rows, id);
    if (found.kind === 'refused') return found;
    return write([matchWrite({ kind: 'not-ours', line: id, why, at: book.desk.now() })]);
  });
  return runCommand(book, { ...command, why });
}

/** What a bank line was for, when it is not a grant. */
export type BankPurpose = { readonly line: string; readonly purpose: string; readonly why: string };

/**
 * Posts a bank line as money that is not a grant, on the bank's day, and matches the two. Refused as `postPurpose`
 * refuses, and `no-such-line` {line}, `line-matched` {line}.
 */
export function postBankLine(book: Book, { line: id, purpose, why }: BankPurpose): Promise<CommandAnswer> {
  const command = plainCommand('bank.post', async (rows) => {
    const found = await openLine(rows, id);
    if (found.kind === 'refused') return found;
    const { date, amount } = found.line;
    const at = book.desk.now();
    const posting = await purposePosting(rows, { date, amount, purpose, why }, at);
    if (posting.kind === 'refused') return posting;
    return write([
      { table: 'ledger', key: posting.entry.id, row: posting.entry },
      matchWrite({ kind: 'entries', line: id, entries: [posting.entry.id], at }),
    ]);
  });
  return runCommand(book, { ...command, why });
}

/** Takes back what was said of a bank line and of those it was matched with; nothing posted changes. Refused `not-matched` {line}. */
export function releaseBankLine(book: Book, id: string): Promise<CommandAnswer> {
  const command = plainCommand('bank.unmatch', async (rows) => {
    const match = await rows.one('bankMatches', id);
    if (match === null) return refused('not-matched', { line: id });
    const lines = match.kind === 'entries' ? linesOfMatch(match) : [id];
    return write(lines.map((line) => removal('bankMatches', line)));
  });
  return runCommand(book, command);
}
