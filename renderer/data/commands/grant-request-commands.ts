import { checkRequest } from '../../../shared/grants/check-request.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { nextRequestId } from '../../../shared/grants/next-request-id.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type Refusal, refused, removal, write } from '../command.ts';
import { grantVoteKey, recusalKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

export type RequestEntry = Omit<GrantRequest, 'id'>;

/** From the opening of the members' vote the requests on the ballot papers stand. */
async function isVoteOpen(rows: RowReader): Promise<boolean> {
  const vote = await rows.one('grantVotes', grantVoteKey);
  return vote !== null && vote.status !== 'chosen';
}

async function refusal(rows: RowReader, entry: RequestEntry): Promise<Refusal | null> {
  if (await isVoteOpen(rows)) return refused('vote-open');
  const faults = checkRequest(entry);
  if (faults.length > 0) return refused('invalid', { faults });
  const product = await rows.one('products', entry.product);
  return product === null ? refused('no-such-product', { code: entry.product }) : null;
}

/** The request gets the next number (G001, G002, …). Refused `invalid` {faults}, `no-such-product` {code}, `vote-open`. */
export function addGrantRequest(book: Book, entry: RequestEntry): Promise<CommandAnswer> {
  const command = plainCommand('grant-requests.add', async (rows) => {
    const no = await refusal(rows, entry);
    if (no !== null) return no;
    const id = nextRequestId(await rows.keys('grantRequests'));
    return write([{ table: 'grantRequests', key: id, row: { ...entry, id } }]);
  });
  return runCommand(book, command);
}

/** Refused `no-such-request` {id}, `already-awarded` {id}, `vote-open`, `invalid` {faults}, `no-such-product` {code}. */
export function reviseGrantRequest(book: Book, request: GrantRequest): Promise<CommandAnswer> {
  const command = plainCommand('grant-requests.revise', async (rows) => {
    const { id } = request;
    if ((await rows.one('grantRequests', id)) === null) return refused('no-such-request', { id });
    if ((await rows.one('awards', id)) !== null) return refused('already-awarded', { id });
    const no = await refusal(rows, request);
    return no ?? write([{ table: 'grantRequests', key: id, row: request }]);
  });
  return runCommand(book, command);
}

/** Takes its recusals along. Refused `no-such-request` {id}, `already-awarded` {id}, `vote-open`. */
export function removeGrantRequest(book: Book, id: string): Promise<CommandAnswer> {
  const command = plainCommand('grant-requests.remove', async (rows) => {
    if ((await rows.one('grantRequests', id)) === null) return refused('no-such-request', { id });
    if ((await rows.one('awards', id)) !== null) return refused('already-awarded', { id });
    if (await isVoteOpen(rows)) return refused('vote-open');
    const recusals = await rows.beginning('grantRecusals', recusalKey(id, ''));
    return write([removal('grantRequests', id), ...recusals.map(({ key }) => removal('grantRecusals', key))]);
  });
  return runCommand(book, command);
}
