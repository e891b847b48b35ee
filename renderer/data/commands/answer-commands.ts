import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { answerKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';
import type { RoundAnswer } from '../tables.ts';

/**
 * Marks how a household answered the prices of the open round. (Revising its plan marks it `revised` by itself.)
 * Refused `no-open-round`, `no-such-household` {code}, `no-plan` {code}.
 */
export function answerRound(book: Book, household: string, kind: RoundAnswer['kind']): Promise<CommandAnswer> {
  const command = plainCommand('rounds.answer', async (rows) => {
    const round = await rows.lastRound();
    if (round?.status !== 'open') return refused('no-open-round');
    if ((await rows.one('households', household)) === null) return refused('no-such-household', { code: household });
    if ((await rows.one('plans', household)) === null) return refused('no-plan', { code: household });
    const key = answerKey(round.number, household);
    const before = await rows.one('answers', key);
    if (before?.kind === kind) return write([]);
    const row: RoundAnswer = { round: round.number, household, kind, at: book.desk.now() };
    return write([{ table: 'answers', key, row }]);
  });
  return runCommand(book, command);
}

/** Takes the mark away again. Refused `no-open-round`. */
export function unanswerRound(book: Book, household: string): Promise<CommandAnswer> {
  const command = plainCommand('rounds.unanswer', async (rows) => {
    const round = await rows.lastRound();
    if (round?.status !== 'open') return refused('no-open-round');
    return write([{ table: 'answers', key: answerKey(round.number, household), row: null }]);
  });
  return runCommand(book, command);
}
