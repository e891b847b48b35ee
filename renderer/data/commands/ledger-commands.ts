import { freeId } from '../../../shared/assembly/result/award-grants.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { reverseEntry } from '../../../shared/ledger/reverse-entry.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { runCommand } from '../run-command.ts';

/** The id of the entry that takes another one back. */
export function reversalId(entries: readonly LedgerEntry[], id: string): string {
  return freeId(`reversal-${id}`, new Set(entries.map((entry) => entry.id)));
}

/** Takes an entry back by its mirror. Refused `no-reason`, `no-such-entry` {id}, `already-reversed` {id}. */
export function reverseLedgerEntry(book: Book, id: string, why: string): Promise<CommandAnswer> {
  const command = plainCommand('ledger.reverse', async (rows) => {
    if (why.trim() === '') return refused('no-reason');
    const entries = await rows.all('ledger');
    const at = book.desk.now();
    const reversal = { id: reversalId(entries, id), at, date: at.slice(0, 10), why, reverses: id };
    const reversed = reverseEntry(entries, reversal);
    if (reversed.kind === 'refused') return refused(reversed.code, { id });
    return write([{ table: 'ledger', key: reversed.entry.id, row: reversed.entry }]);
  });
  return runCommand(book, { ...command, why });
}
