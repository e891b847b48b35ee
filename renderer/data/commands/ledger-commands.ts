import { freeId, openingEntryId } from '../../../shared/assembly/result/award-grants.ts';
import { checkPosting, checkReversal } from '../../../shared/ledger/check-posting.ts';
import { openingOf } from '../../../shared/ledger/in-effect.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { openingPostings } from '../../../shared/ledger/opening-postings.ts';
import { purposePostings } from '../../../shared/ledger/purpose-postings.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, type Decision, plainCommand, type Refusal, refused, write } from '../command.ts';
import { dateRefusal } from '../date-refusal.ts';
import { readGuard, refusedPosting } from '../ledger-guard.ts';
import { grantOutOfBounds } from '../references/grants-in-bounds.ts';
import { assemblyKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

const isoDateLength = 10;

/** The id of the entry that takes another one back. */
export function reversalId(entries: readonly LedgerEntry[], id: string): string {
  return freeId(`reversal-${id}`, new Set(entries.map((entry) => entry.id)));
}

/**
 * Takes an entry back by its mirror, dated today. Refused `no-reason`, `no-assembly`, `no-such-entry` {id},
 * `already-reversed` {id}, as `checkReversal` refuses (`below-floor` {by, floor}, …), and as `grantOutOfBounds` does.
 */
export function reverseLedgerEntry(book: Book, id: string, why: string): Promise<CommandAnswer> {
  const command = plainCommand('ledger.reverse', async (rows) => {
    if (why.trim() === '') return refused('no-reason');
    const [entries, guard] = [await rows.all('ledger'), await readGuard(rows)];
    if (guard === null) return refused('no-assembly');
    const at = book.desk.now();
    const reversal = { id: reversalId(entries, id), at, date: at.slice(0, isoDateLength), why, reverses: id };
    const reversed = checkReversal(entries, reversal, guard);
    if (reversed.kind === 'posted') {
      const writes = [{ table: 'ledger', key: reversed.entry.id, row: reversed.entry }] as const;
      return (await grantOutOfBounds(rows, writes)) ?? write(writes);
    }
    const isAboutEntry = reversed.code === 'no-such-entry' || reversed.code === 'already-reversed';
    return isAboutEntry ? refused(reversed.code, { id }) : refusedPosting(reversed);
  });
  return runCommand(book, { ...command, why });
}

/**
 * Opens the ledger on a day (ISO date) with the balance of the settings. Refused `no-assembly`, `already-open`,
 * `bad-date`, `dated-ahead`.
 */
export function openLedger(book: Book, date: string): Promise<CommandAnswer> {
  const command = plainCommand('ledger.open', async (rows) => {
    const [entries, guard] = [await rows.all('ledger'), await readGuard(rows)];
    const settings = await rows.one('assembly', assemblyKey);
    if (settings === null || guard === null) return refused('no-assembly');
    if (openingOf(entries) !== null) return refused('already-open');
    const at = book.desk.now();
    const no = dateRefusal(date, at);
    if (no !== null) return no;
    const answer = checkPosting(
      entries,
      {
        id: freeId(openingEntryId, new Set(entries.map(({ id }) => id))),
        ...{ at, date, why: openingEntryId, source: { kind: 'opening' } },
        postings: openingPostings(settings.reservoir.balance),
      },
      guard,
    );
    return answer.kind === 'posted' ? posted(answer.entry) : refusedPosting(answer);
  });
  return runCommand(book, command);
}

/** Money that is not a grant: `amount` above zero came in, below zero was paid out. `date` is an ISO date. */
export type PurposeEntry = {
  readonly date: string;
  readonly purpose: string;
  readonly amount: Money;
  readonly why: string;
};

/**
 * Posts a contribution, a cost or a transfer. Refused `no-purpose`, `no-amount`, `no-reason`, `bad-date`, `dated-ahead`,
 * `no-assembly`, `ledger-not-open`, and as `checkPosting` refuses (`period-closed` {period}, `below-floor` {by, floor},
 * `above-cap` {by, cap}).
 */
export function postPurpose(book: Book, entry: PurposeEntry): Promise<CommandAnswer> {
  const command = plainCommand('ledger.purpose', (rows) => purposeDecision(rows, entry, book.desk.now()));
  return runCommand(book, { ...command, why: entry.why });
}

async function purposeDecision(rows: RowReader, entry: PurposeEntry, at: string): Promise<Decision> {
  const answer = await purposePosting(rows, entry, at);
  return answer.kind === 'refused' ? answer : posted(answer.entry);
}

/** The entry for money that is not a grant, as `postPurpose` says. */
export async function purposePosting(
  rows: RowReader,
  { date, purpose, amount, why }: PurposeEntry,
  at: string,
): Promise<{ readonly kind: 'posted'; readonly entry: LedgerEntry } | Refusal> {
  if (purpose.trim() === '') return refused('no-purpose');
  if (amount === 0) return refused('no-amount');
  if (why.trim() === '') return refused('no-reason');
  const no = dateRefusal(date, at);
  if (no !== null) return no;
  const [entries, guard] = [await rows.all('ledger'), await readGuard(rows)];
  if (guard === null) return refused('no-assembly');
  if (openingOf(entries) === null) return refused('ledger-not-open');
  const name = purpose.trim();
  const entry = { at, date, why, source: { kind: 'purpose', purpose: name } as const };
  const id = nextEntryId(entries, amount > 0 ? 'in' : 'out');
  const answer = checkPosting(entries, { ...entry, id, postings: purposePostings(name, amount) }, guard);
  return answer.kind === 'posted' ? answer : refusedPosting(answer);
}

/** in-001, in-002, …: ids are never given again, for entries are never erased. */
function nextEntryId(entries: readonly LedgerEntry[], prefix: string): string {
  const pattern = new RegExp(`^${prefix}-(\\d+)$`);
  const numbers = entries.map(({ id }) => Number(pattern.exec(id)?.[1] ?? 0));
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

function posted(entry: LedgerEntry): Decision {
  return write([{ table: 'ledger', key: entry.id, row: entry }]);
}
