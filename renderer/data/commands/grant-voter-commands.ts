import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, removal, write } from '../command.ts';
import { grantVoteKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';

/**
 * Ticks off a household that has handed in its ballot; kept apart from the ballots, which carry no name. Refused
 * `vote-not-open`, `no-such-household` {code}, `no-vote-right` {code}, `has-voted` {code}.
 */
export function tickVoter(book: Book, code: string): Promise<CommandAnswer> {
  const command = plainCommand('grant-voters.tick', async (rows) => {
    const vote = await rows.one('grantVotes', grantVoteKey);
    if (vote?.status !== 'open') return refused('vote-not-open');
    const household = await rows.one('households', code);
    if (household === null) return refused('no-such-household', { code });
    if (!household.eligible) return refused('no-vote-right', { code });
    if ((await rows.one('grantVoters', code)) !== null) return refused('has-voted', { code });
    return write([{ table: 'grantVoters', key: code, row: { household: code } }]);
  });
  return runCommand(book, command);
}

/** Takes a tick back. Refused `vote-not-open`, `not-ticked` {code}. */
export function untickVoter(book: Book, code: string): Promise<CommandAnswer> {
  const command = plainCommand('grant-voters.untick', async (rows) => {
    const vote = await rows.one('grantVotes', grantVoteKey);
    if (vote?.status !== 'open') return refused('vote-not-open');
    if ((await rows.one('grantVoters', code)) === null) return refused('not-ticked', { code });
    return write([removal('grantVoters', code)]);
  });
  return runCommand(book, command);
}
