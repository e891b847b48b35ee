import { checkBoard, type GrantBoard, plainName, type Recusal } from '../../../shared/grants/grant-board.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, removal, write } from '../command.ts';
import { grantBoardKey, recusalKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';

/**
 * Keeps who decides on grants. Refused with what `checkBoard` says, `already-awarded`, and `still-recused` {director}
 * when somebody who is recused would go.
 */
export function setGrantBoard(book: Book, board: GrantBoard): Promise<CommandAnswer> {
  const command = plainCommand('grant-board.set', async (rows) => {
    const row = { ...board, directors: board.directors.map((name) => name.trim()) };
    const fault = checkBoard(row);
    if (fault !== null) return refused(fault);
    if ((await rows.keys('awards')).length > 0) return refused('already-awarded');
    const recusals = await rows.all('grantRecusals');
    const gone = recusals.find(({ director }) => !row.directors.includes(director));
    if (gone !== undefined) return refused('still-recused', { director: gone.director });
    return write([{ table: 'grantBoard', key: grantBoardKey, row }]);
  });
  return runCommand(book, command);
}

/**
 * A director takes no part in the decision on a request. Refused `no-reason`, `no-such-request`, `no-such-director`,
 * `already-awarded`.
 */
export function recuseDirector(book: Book, recusal: Recusal): Promise<CommandAnswer> {
  const command = plainCommand('grant-board.recuse', async (rows) => {
    const { request, why } = recusal;
    if (why.trim() === '') return refused('no-reason');
    if ((await rows.one('grantRequests', request)) === null) return refused('no-such-request', { id: request });
    if ((await rows.keys('awards')).length > 0) return refused('already-awarded');
    const board = await rows.one('grantBoard', grantBoardKey);
    const director = board?.directors.find((name) => plainName(name) === plainName(recusal.director));
    if (director === undefined) return refused('no-such-director');
    const row = { request, director, why: why.trim() };
    return write([{ table: 'grantRecusals', key: recusalKey(request, director), row }]);
  });
  return runCommand(book, { ...command, why: recusal.why });
}

/** The director takes part again. Refused `no-such-recusal`, `already-awarded`. */
export function withdrawRecusal(book: Book, { request, director }: Omit<Recusal, 'why'>): Promise<CommandAnswer> {
  const command = plainCommand('grant-board.withdraw-recusal', async (rows) => {
    const key = recusalKey(request, director);
    if ((await rows.one('grantRecusals', key)) === null) return refused('no-such-recusal');
    if ((await rows.keys('awards')).length > 0) return refused('already-awarded');
    return write([removal('grantRecusals', key)]);
  });
  return runCommand(book, command);
}
