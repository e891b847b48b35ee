import type { CallOutput, HostRefusal } from '../../shared/bridge/contract.ts';
import { HostFailure, type HostFailureCode, hostFailureCode } from '../desktop/host-failure.ts';
import type { Book } from './book.ts';

export type FailureCode = HostFailureCode | HostRefusal['code'] | 'working-copy';

/** Carries a refusal of the host (disk full, damaged) up to the door, where it becomes an answer. */
export class HostRefused extends Error {
  readonly code: HostRefusal['code'];

  constructor(refusal: HostRefusal) {
    super(`${refusal.code}: ${refusal.detail}`);
    this.name = 'HostRefused';
    this.code = refusal.code;
  }
}

/** The code to show for anything that was thrown on the way to the host. */
export function failureCode(error: unknown): FailureCode {
  if (error instanceof HostRefused) return error.code;
  return error instanceof HostFailure ? hostFailureCode(error) : 'working-copy';
}

type Answered<Output> = Exclude<Output, { readonly kind: 'refused' }>;

/** Takes a host's answer or throws its refusal. */
export function answered<Output>(output: Output): Answered<Output> {
  if (typeof output === 'object' && output !== null && 'kind' in output && output.kind === 'refused') {
    throw new HostRefused(output as unknown as HostRefusal);
  }
  return output as Answered<Output>;
}

export type JournalHead = Answered<CallOutput<'journal.head'>>;

export async function journalHead(book: Book): Promise<JournalHead> {
  return answered(await book.host('journal.head', { bookId: book.bookId }));
}
