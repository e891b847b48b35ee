import { closePeriod } from '../../../shared/ledger/close-period.ts';
import { reopenPeriod } from '../../../shared/ledger/reopen-period.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, removal, write } from '../command.ts';
import { runCommand } from '../run-command.ts';

/**
 * Closes the ledger up to a day (ISO date) that is over; `why` names the decision, it may be empty. Not undone: it is
 * reopened. Refused `bad-date`, `not-over`, `nothing-to-close`, `already-closed` {to}.
 */
export function closeLedgerPeriod(book: Book, to: string, why = ''): Promise<CommandAnswer> {
  const command = plainCommand('ledger.close-period', async (rows) => {
    const [entries, periods] = [await rows.all('ledger'), await rows.all('ledgerPeriods')];
    const answer = closePeriod(entries, periods, { to, at: book.desk.now() });
    if (answer.kind === 'refused') {
      return refused(answer.code, answer.code === 'already-closed' ? { to: answer.to } : null);
    }
    return write([
      ...answer.replaces.map((key) => removal('ledgerPeriods', key)),
      { table: 'ledgerPeriods', key: to, row: answer.period },
    ]);
  });
  return runCommand(book, { ...command, why });
}

/** Opens the last closed period again. Refused `no-reason`, `not-closed`, `later-closed` {to}. */
export function reopenLedgerPeriod(book: Book, to: string, why: string): Promise<CommandAnswer> {
  const command = plainCommand('ledger.reopen-period', async (rows) => {
    const answer = reopenPeriod(await rows.all('ledgerPeriods'), { to, at: book.desk.now(), why });
    if (answer.kind === 'refused') {
      return refused(answer.code, answer.code === 'later-closed' ? { to: answer.to } : null);
    }
    return write([{ table: 'ledgerPeriods', key: to, row: answer.period }]);
  });
  return runCommand(book, { ...command, why });
}
