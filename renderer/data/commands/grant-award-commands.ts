import { awardGrants as awardGrantsRule } from '../../../shared/assembly/result/award-grants.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, type Decision, plainCommand, type RowWrite, refused, write } from '../command.ts';
import { assemblyKey, roundKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import { sumsOf } from '../sums/sums-client.ts';
import { lastRound } from './round-commands.ts';

async function award(book: Book, rows: RowReader): Promise<Decision> {
  const settings = await rows.one('assembly', assemblyKey);
  const last = await lastRound(rows);
  const decision = last === null ? null : await rows.one('decisions', roundKey(last.number));
  if (settings === null || decision === null) return refused('rounds-not-finished');
  if ((await rows.keys('awards')).length > 0) return refused('already-awarded');
  if ((await rows.keys('grantRequests')).length === 0) return refused('no-requests');
  const result = await sumsOf(book).result();
  if (result === null) return refused('rounds-not-finished');
  const { awards, entries } = awardGrantsRule({
    allocation: result.grants,
    ledger: await rows.all('ledger'),
    openingBalance: settings.reservoir.balance,
    at: book.desk.now(),
  });
  const writes: RowWrite[] = [];
  for (const row of awards) writes.push({ table: 'awards', key: row.request.id, row });
  for (const row of entries) writes.push({ table: 'ledger', key: row.id, row });
  return write(writes);
}

/**
 * Awards the grants as `useResult().grants` shows them, and posts them to the ledger; `why` is the meeting's reason.
 * Refused `rounds-not-finished`, `no-requests`, `already-awarded` (take the award back first: undo posts the reversals).
 */
export function awardGrants(book: Book, why = ''): Promise<CommandAnswer> {
  const command = plainCommand('grants.award', (rows) => award(book, rows));
  return runCommand(book, { ...command, why });
}
