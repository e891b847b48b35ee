import { reopenRound as reopenRule } from '../../../shared/assembly/session/reopen-round.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, type Decision, plainCommand, refused, removal, write } from '../command.ts';
import { answerKey, roundKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import { lastRound } from './round-commands.ts';

/**
 * Takes the closing of the last round back, for a reason: its prices stand, its answers too, and what was added up is
 * added up again when it is closed anew. Refused `no-round`, `round-open` {round}, `rounds-finished`, `no-reason`.
 */
export function reopenRound(book: Book, why: string): Promise<CommandAnswer> {
  return runCommand(book, { ...plainCommand('rounds.reopen', (rows) => reopen(rows, why)), why });
}

async function reopen(rows: RowReader, why: string): Promise<Decision> {
  const last = await lastRound(rows);
  if (last === null) return refused('no-round');
  if (last.status === 'open') return refused('round-open', { round: last.number });
  const key = roundKey(last.number);
  if ((await rows.one('decisions', key)) !== null) return refused('rounds-finished');
  if (why.trim() === '') return refused('no-reason');
  const isKept = (await rows.one('roundCatalogues', key)) !== null;
  return write([{ table: 'rounds', key, row: reopenRule(last) }, ...(isKept ? [removal('roundCatalogues', key)] : [])]);
}

/**
 * Takes the announcement of the open round back, for a reason, and the answers to its prices with it. Plans and offers
 * stay as they were changed since. Refused `no-open-round`, `no-reason`.
 */
export function withdrawAnnouncement(book: Book, why: string): Promise<CommandAnswer> {
  const command = plainCommand('rounds.withdraw', async (rows) => {
    const last = await lastRound(rows);
    if (last?.status !== 'open') return refused('no-open-round');
    if (why.trim() === '') return refused('no-reason');
    const answers = await rows.beginning('answers', answerKey(last.number, ''));
    const key = roundKey(last.number);
    const isFramed = (await rows.one('announcements', key)) !== null;
    return write([
      removal('rounds', key),
      ...answers.map((answer) => removal('answers', answer.key)),
      ...(isFramed ? [removal('announcements', key)] : []),
    ]);
  });
  return runCommand(book, { ...command, why });
}

/** Takes the end of the rounds back, for a reason: the meeting goes on. Refused `not-finished`, `no-reason`, `awarded`. */
export function resumeRounds(book: Book, why: string): Promise<CommandAnswer> {
  const command = plainCommand('rounds.resume', async (rows) => {
    const last = await lastRound(rows);
    const key = roundKey(last?.number ?? 0);
    if ((await rows.one('decisions', key)) === null) return refused('not-finished');
    if (why.trim() === '') return refused('no-reason');
    // Awards were made on the final prices and are posted to the ledger.
    if ((await rows.keys('awards')).length > 0) return refused('awarded');
    return write([removal('decisions', key)]);
  });
  return runCommand(book, { ...command, why });
}
