import type { Book } from '../book.ts';
import type { RecountAnswer, RecountReport, RecountTask } from './carry-out.ts';

/** Told how many rounds are recounted, of how many. */
export type OnRound = (done: number, total: number) => void;

/** Runs one task in a worker of its own. Throws when the worker itself fails. */
async function run(task: RecountTask, onRound: OnRound): Promise<RecountAnswer> {
  // The window itself never loads what the work needs, but where there are no workers (a test's DOM).
  if (typeof Worker === 'undefined') return (await import('./carry-out.ts')).carryOut(task, onRound);
  const worker = new Worker(new URL('./recount-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<RecountAnswer>((done, failed) => {
    worker.addEventListener('message', ({ data }: MessageEvent<RecountReport>) => {
      if (data.kind === 'progress') onRound(data.done, data.total);
      else if (data.kind === 'done') done(data.answer);
      else failed(new Error(data.message));
    });
    worker.addEventListener('error', ({ message }) => failed(new Error(message)));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

/** The text of the book's rounds.json, as the terminal writes it; null before an assembly is set up. */
export async function publishedRounds(book: Book): Promise<string | null> {
  const answer = await run({ kind: 'publish', database: book.db.name }, () => undefined);
  if (answer.kind !== 'published') throw new Error('The worker answered another question');
  return answer.text;
}

/** Works every round of a published file out again, beside the window. */
export async function recountText(
  text: string,
  onRound: OnRound,
): Promise<Exclude<RecountAnswer, { readonly kind: 'published' }>> {
  const answer = await run({ kind: 'recount', text }, onRound);
  if (answer.kind === 'published') throw new Error('The worker answered another question');
  return answer;
}
