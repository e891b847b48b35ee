import { publishRounds } from '../../../shared/recount/publish-rounds.ts';
import type { PublishedRounds } from '../../../shared/recount/published-rounds.ts';
import type { PublishedFault } from '../../../shared/recount/read-line.ts';
import { readPublished } from '../../../shared/recount/read-published.ts';
import { type RoundRecount, recount } from '../../../shared/recount/recount.ts';
import { BookDb } from '../book-db.ts';
import { readRoundsToPublish } from './read-rounds-to-publish.ts';

export type RecountTask =
  | { readonly kind: 'publish'; readonly database: string }
  | { readonly kind: 'recount'; readonly text: string };

/** A file that was recounted: what it says and what came out, round by round. */
export type Recounted = { readonly published: PublishedRounds; readonly rounds: readonly RoundRecount[] };

export type RecountAnswer =
  /** Null before an assembly is set up. */
  | { readonly kind: 'published'; readonly text: string | null }
  | { readonly kind: 'recounted'; readonly recounted: Recounted }
  | { readonly kind: 'faulty'; readonly faults: readonly PublishedFault[] };

export type RecountReport =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly answer: RecountAnswer }
  | { readonly kind: 'failed'; readonly message: string };

/** One task, where it is done: in the worker, or in the window where there is none. */
export async function carryOut(
  task: RecountTask,
  onRound: (done: number, total: number) => void,
): Promise<RecountAnswer> {
  if (task.kind === 'publish') {
    const db = new BookDb(task.database);
    const rounds = await readRoundsToPublish(db).finally(() => db.close());
    return { kind: 'published', text: rounds === null ? null : publishRounds(rounds) };
  }
  const read = readPublished(task.text);
  if (read.kind === 'faulty') return read;
  return { kind: 'recounted', recounted: { published: read.published, rounds: recount(read.published, { onRound }) } };
}
