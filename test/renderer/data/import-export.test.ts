import { expect, test } from 'vitest';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { importAssembly, restoreSnapshot } from '../../../renderer/data/commands/import-commands.ts';
import { exportAssembly, readFolder } from '../../../renderer/data/folder/folder-tasks.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { writeAssemblyFolder } from '../../../shared/assembly/folder/write-assembly-folder.ts';
import { assemblySizes, buildAssembly } from '../../builders/assemblies.ts';
import { contents, household, newBook, openAgain, putHousehold } from './test-book.ts';

const built = buildAssembly(assemblySizes.small, 3);
/** Requests are numbered as the reader numbers them. */
const grantRequests = built.grantRequests.map((request, at) => ({ ...request, id: `G00${at + 1}` }));
const assembly = { ...built, grantRequests };
const work = () => ({ signal: new AbortController().signal, report: () => {} });

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

test('an import is one change with a snapshot before it, and its undo leaves the same content', async () => {
  const { host, book } = await newBook();
  await runCommand(book, putHousehold(household('H1')));
  const before = JSON.stringify(await contents(book));
  const id = changeId(await importAssembly(book, assembly, { why: 'from the office' }));
  expect(host.shelf(book.bookId).entries).toHaveLength(2);
  expect(host.shelf(book.bookId).snapshots).toMatchObject([{ seq: 1, reason: 'import' }]);
  expect((await contents(book))['plans']).toHaveLength(assembly.plans.length);
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('the folder exported and imported again is the same folder', async () => {
  const { book } = await newBook();
  changeId(await importAssembly(book, assembly));
  const zip = await exportAssembly(book, work());
  if (!(zip instanceof Uint8Array)) return expect.fail('no zip');
  const read = await readFolder({ kind: 'zip', bytes: zip }, work());
  if (read.kind !== 'ok') return expect.fail(read.kind);
  const other = (await newBook()).book;
  changeId(await importAssembly(other, read.assembly));
  expect(await exportAssembly(other, work())).toEqual(zip);
  expect(await contents(other)).toEqual(await contents(book));
});

test('files of a folder are read like a zip of them', async () => {
  const encoder = new TextEncoder();
  const texts = writeAssemblyFolder(assembly);
  const files = new Map([...texts].map(([name, text]) => [name, encoder.encode(text)]));
  expect(await readFolder({ kind: 'files', files }, work())).toEqual({ kind: 'ok', assembly });
});

test('a faulty folder names its faults and a file that is no zip says so', async () => {
  const files = new Map([['assembly.json', new Uint8Array([0xff, 0xfe])]]);
  expect(await readFolder({ kind: 'files', files }, work())).toMatchObject({
    kind: 'faulty',
    faults: [{ file: 'assembly.json', code: 'not-utf8' }],
  });
  const noZip = await readFolder({ kind: 'zip', bytes: new Uint8Array(40) }, work());
  expect(noZip).toMatchObject({ kind: 'not-readable', code: 'not-a-zip' });
});

test('reading that was cancelled answers so', async () => {
  const abort = new AbortController();
  abort.abort();
  const read = await readFolder({ kind: 'files', files: new Map() }, { signal: abort.signal, report: () => {} });
  expect(read).toEqual({ kind: 'cancelled' });
});

test('names longer than the journal can hold are refused before anything is written', async () => {
  const { host, book } = await newBook();
  const code = 'H'.repeat(201);
  const answer = await importAssembly(book, { ...assembly, households: [household(code)], plans: [] });
  expect(answer).toEqual({ kind: 'refused', code: 'name-too-long', data: { table: 'households', key: code } });
  expect(host.shelf(book.bookId).entries).toHaveLength(0);
});

test('an import that the journal took is whole after a crash: a new working copy has all of it', async () => {
  const { host, book } = await newBook();
  changeId(await importAssembly(book, assembly));
  const whole = await contents(book);
  await book.db.delete();
  expect(await contents(await openAgain(book, host))).toEqual(whole);
});

test('a snapshot is restored as one change that can be undone', async () => {
  const { host, book } = await newBook();
  changeId(await importAssembly(book, assembly));
  await host.call('snapshots.take', { bookId: book.bookId, reason: 'asked' });
  const imported = JSON.stringify(await contents(book));
  changeId(await runCommand(book, putHousehold(household('H99999'))));
  const later = JSON.stringify(await contents(book));
  const id = changeId(await restoreSnapshot(book, 's1', 'back to the morning'));
  expect(JSON.stringify(await contents(book))).toBe(imported);
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(later);
  expect(await restoreSnapshot(book, 'nothing')).toMatchObject({ code: 'no-such-snapshot' });
});
