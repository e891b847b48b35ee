import { afterEach, expect, test, vi } from 'vitest';
import type { ImportReport, ImportTask } from '../../../../renderer/data/imports/import-worker.ts';
import { openImport } from '../../../../renderer/data/imports/open-import.ts';
import type { Progress } from '../../../../renderer/data/progress.ts';
import { newBook } from '../test-book.ts';

/** Stands for the worker: keeps what it is asked and answers when the test says so. */
class QuietWorker extends EventTarget {
  static readonly all: QuietWorker[] = [];
  readonly tasks: ImportTask[] = [];
  isOver = false;
  constructor() {
    super();
    QuietWorker.all.push(this);
  }
  postMessage(task: ImportTask) {
    this.tasks.push(task);
    if (task.call.kind === 'open') queueMicrotask(() => this.say({ kind: 'done', id: task.id, answer: null }));
  }
  terminate() {
    this.isOver = true;
  }
  say(data: ImportReport) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

afterEach(() => {
  QuietWorker.all.length = 0;
});

const file = { name: 'plans.csv', bytes: new Uint8Array([1, 2, 3]) };
const settled = () => new Promise((done) => setTimeout(done));

test('cancelling ends the worker and answers what was asked; the next call begins again with the same file', async () => {
  vi.stubGlobal('Worker', QuietWorker);
  const { book } = await newBook();
  const reports: Progress[] = [];
  const session = openImport(book, file, (progress) => reports.push(progress));
  const read = session.read({ delimiter: ';' });
  await settled();
  const [first] = QuietWorker.all;
  first?.say({ kind: 'progress', progress: { stage: 'reading', done: 0.5, total: 1 } });
  expect(reports).toEqual([{ stage: 'reading', done: 0.5, total: 1 }]);
  session.cancel();
  expect(await read).toEqual({ kind: 'cancelled' });
  expect(first?.isOver).toBe(true);
  void session.propose('plans');
  await settled();
  const second = QuietWorker.all[1];
  expect(second?.tasks.map(({ call }) => call.kind)).toEqual(['open', 'read']);
  second?.say({ kind: 'done', id: 2, answer: { kind: 'ok' } });
  await settled();
  expect(second?.tasks.map(({ call }) => call)).toMatchObject([
    { kind: 'open', database: book.db.name, file },
    { kind: 'read', settings: { delimiter: ';' } },
    { kind: 'propose', target: 'plans' },
  ]);
  session.close();
});

test('a worker that fails makes the call fail, and says why', async () => {
  vi.stubGlobal('Worker', QuietWorker);
  const { book } = await newBook();
  const session = openImport(book, file, () => undefined);
  const read = session.read({});
  await settled();
  QuietWorker.all[0]?.say({ kind: 'failed', id: 2, message: 'out of memory' });
  await expect(read).rejects.toThrow('out of memory');
});
