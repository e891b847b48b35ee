import { demandBallots } from '../../../shared/grants/demand-ballots.ts';
import { plainName } from '../../../shared/grants/grant-board.ts';
import {
  checkBallot,
  checkGrantVote,
  type GrantBallot,
  type GrantVote,
  sameBallot,
} from '../../../shared/grants/grant-vote.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, type Decision, plainCommand, type Refusal, refused, removal, write } from '../command.ts';
import { grantVoteKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import { sumsOf } from '../sums/sums-client.ts';

/** A ballot as it is typed. */
export type BallotEntry = Omit<GrantBallot, 'enteredBy' | 'checkedBy'>;

const voteRow = (row: GrantVote): Decision => write([{ table: 'grantVotes', key: grantVoteKey, row }]);

/**
 * Chooses how members vote and by which rule it is counted, before any vote is opened. Refused `already-open` from then
 * on, `already-awarded`, and what `checkGrantVote` says.
 */
export function chooseGrantVote(book: Book, choice: Omit<GrantVote, 'status'>): Promise<CommandAnswer> {
  const command = plainCommand('grant-vote.choose', async (rows) => {
    const vote = await rows.one('grantVotes', grantVoteKey);
    if (vote !== null && vote.status !== 'chosen') return refused('already-open');
    if ((await rows.keys('awards')).length > 0) return refused('already-awarded');
    const fault = checkGrantVote(choice);
    return fault === null ? voteRow({ ...choice, status: 'chosen' }) : refused(fault);
  });
  return runCommand(book, command);
}

/** Opens the vote: rule and requests stand from now on. Refused `no-vote`, `already-open`, `no-requests`. */
export function openGrantVote(book: Book): Promise<CommandAnswer> {
  const command = plainCommand('grant-vote.open', async (rows) => {
    const vote = await rows.one('grantVotes', grantVoteKey);
    if (vote === null) return refused('no-vote');
    if (vote.status !== 'chosen') return refused('already-open');
    if ((await rows.keys('grantRequests')).length === 0) return refused('no-requests');
    return voteRow({ ...vote, status: 'open' });
  });
  return runCommand(book, command);
}

/** What households lack as ballots, numbered in an order that tells nothing of them; null before a round is closed. */
async function ballotsByDemand(book: Book, rows: RowReader, vote: GrantVote): Promise<readonly GrantBallot[] | null> {
  const requests = await rows.all('grantRequests');
  const result = await sumsOf(book).result();
  const wanted = await sumsOf(book).wanted([...new Set(requests.map(({ product }) => product))]);
  if (result === null || wanted === null) return null;
  const openDemand = new Map(result.openDemand.map(({ product, open }) => [product, open]));
  const ballots = demandBallots({ vote, requests, openDemand, prices: result.prices, wanted });
  const [enteredBy, origin] = [book.desk.actor(), 'demand'] as const;
  return ballots.map((ballot, at) => ({
    ...{ number: `plan-${String(at + 1).padStart(5, '0')}`, group: null, checkedBy: null, enteredBy, origin },
    ...{ requests: ballot.requests, points: ballot.points },
  }));
}

/**
 * Locks the ballots; only then is anything counted. Where households' open demand counts, their ballots are taken now and
 * kept. Refused `vote-not-open`, `rounds-not-closed`, `demand-decides`, `no-ballots`, `unchecked` {count}, and
 * `more-ballots-than-voters` {ballots, voters} where it is kept who has voted.
 */
export function lockGrantVote(book: Book): Promise<CommandAnswer> {
  const command = plainCommand('grant-vote.lock', async (rows) => {
    const vote = await rows.one('grantVotes', grantVoteKey);
    if (vote?.status !== 'open') return refused('vote-not-open');
    const ballots = await rows.all('grantBallots');
    const byDemand = vote.source.kind === 'ballots' ? [] : await ballotsByDemand(book, rows, vote);
    if (byDemand === null) return refused('rounds-not-closed');
    if (vote.source.kind === 'demand' && ballots.length > 0) return refused('demand-decides');
    if (ballots.length + byDemand.length === 0) return refused('no-ballots');
    const unchecked = ballots.filter(({ checkedBy }) => checkedBy === null).length;
    if (vote.check === 'second-person' && unchecked > 0) return refused('unchecked', { count: unchecked });
    const voters = (await rows.keys('grantVoters')).length;
    if (voters > 0 && ballots.length > voters) {
      return refused('more-ballots-than-voters', { ballots: ballots.length, voters });
    }
    const locked = { table: 'grantVotes', key: grantVoteKey, row: { ...vote, status: 'locked' } } as const;
    return write([locked, ...byDemand.map((row) => ({ table: 'grantBallots', key: row.number, row }) as const)]);
  });
  return runCommand(book, command);
}

/** Gives the vote up while no ballot is in. Refused `no-vote`, `has-ballots`, `already-awarded`. */
export function dropGrantVote(book: Book): Promise<CommandAnswer> {
  const command = plainCommand('grant-vote.drop', async (rows) => {
    if ((await rows.one('grantVotes', grantVoteKey)) === null) return refused('no-vote');
    if ((await rows.keys('grantBallots')).length > 0) return refused('has-ballots');
    if ((await rows.keys('awards')).length > 0) return refused('already-awarded');
    return write([removal('grantVotes', grantVoteKey)]);
  });
  return runCommand(book, command);
}

/** Null, or why this ballot cannot be taken now. */
async function refuseBallot(rows: RowReader, entry: BallotEntry): Promise<Refusal | GrantVote> {
  const vote = await rows.one('grantVotes', grantVoteKey);
  if (vote?.status !== 'open') return refused('vote-not-open');
  if (vote.source.kind === 'demand') return refused('demand-decides');
  const fault = checkBallot(entry, vote, new Set(await rows.keys('grantRequests')));
  return fault === null ? vote : refused(fault);
}

/** Takes one ballot. Refused `vote-not-open`, `number-taken` {number}, and what `checkBallot` says. */
export function enterBallot(book: Book, entry: BallotEntry): Promise<CommandAnswer> {
  const command = plainCommand('grant-ballots.enter', async (rows) => {
    const open = await refuseBallot(rows, entry);
    if ('kind' in open) return open;
    const { number } = entry;
    if ((await rows.one('grantBallots', number)) !== null) return refused('number-taken', { number });
    const row = { ...entry, enteredBy: book.desk.actor(), checkedBy: null };
    return write([{ table: 'grantBallots', key: number, row }]);
  });
  return runCommand(book, command);
}

/**
 * A second person has typed the same paper. Refused `no-such-ballot`, `same-person`, `differs` (both look at the paper
 * again, and a wrong one is taken out), and as entering is.
 */
export function checkBallotAgain(book: Book, entry: BallotEntry): Promise<CommandAnswer> {
  const command = plainCommand('grant-ballots.check', async (rows) => {
    const open = await refuseBallot(rows, entry);
    if ('kind' in open) return open;
    const first = await rows.one('grantBallots', entry.number);
    if (first === null) return refused('no-such-ballot');
    const checkedBy = book.desk.actor();
    if (plainName(checkedBy) === plainName(first.enteredBy)) return refused('same-person');
    if (!sameBallot(first, entry, open.voteType)) return refused('differs');
    return write([{ table: 'grantBallots', key: entry.number, row: { ...first, checkedBy } }]);
  });
  return runCommand(book, command);
}

/** Takes a ballot out, to be typed again. Refused `vote-not-open`, `no-such-ballot`. */
export function removeBallot(book: Book, number: string): Promise<CommandAnswer> {
  const command = plainCommand('grant-ballots.remove', async (rows) => {
    const vote = await rows.one('grantVotes', grantVoteKey);
    if (vote?.status !== 'open') return refused('vote-not-open');
    if ((await rows.one('grantBallots', number)) === null) return refused('no-such-ballot');
    return write([removal('grantBallots', number)]);
  });
  return runCommand(book, command);
}
