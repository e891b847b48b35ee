import { checkRequest } from '../../../shared/grants/check-request.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { nextRequestId } from '../../../shared/grants/next-request-id.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type Refusal, refused, write } from '../command.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

export type RequestEntry = Omit<GrantRequest, 'id'>;

async function refusal(rows: RowReader, entry: RequestEntry): Promise<Refusal | null> {
  const faults = checkRequest(entry);
  if (faults.length > 0) return refused('invalid', { faults });
  const product = await rows.one('products', entry.product);
  return product === null ? refused('no-such-product', { code: entry.product }) : null;
}

/** The request gets the next number (G001, G002, …). Refused `invalid` {faults}, `no-such-product` {code}. */
export function addGrantRequest(book: Book, entry: RequestEntry): Promise<CommandAnswer> {
  const command = plainCommand('grant-requests.add', async (rows) => {
    const no = await refusal(rows, entry);
    if (no !== null) return no;
    const id = nextRequestId(await rows.keys('grantRequests'));
    return write([{ table: 'grantRequests', key: id, row: { ...entry, id } }]);
  });
  return runCommand(book, command);
}

/** Refused `no-such-request` {id}, `already-awarded` {id}, `invalid` {faults}, `no-such-product` {code}. */
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

/** Refused `no-such-request` {id}, `already-awarded` {id}. */
export function removeGrantRequest(book: Book, id: string): Promise<CommandAnswer> {
  const command = plainCommand('grant-requests.remove', async (rows) => {
    if ((await rows.one('grantRequests', id)) === null) return refused('no-such-request', { id });
    if ((await rows.one('awards', id)) !== null) return refused('already-awarded', { id });
    return write([{ table: 'grantRequests', key: id, row: null }]);
  });
  return runCommand(book, command);
}
