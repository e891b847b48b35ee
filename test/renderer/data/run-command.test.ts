import { expect, test, vi } from 'vitest';
import { plainCommand, refused, write } from '../../../renderer/data/command.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { HostFailure } from '../../../renderer/desktop/host-failure.ts';
import { contents, household, newBook, openAgain, putHousehold } from './test-book.ts';

test('a saved change is in the journal and in the working copy, with what stood before', async () => {
  const { host, book } = await newBook();
  await runCommand(book, putHousehold(household('H1', 2)));
  const answer = await runCommand(book, putHousehold(household('H1', 3)));
  expect(answer).toMatchObject({ kind: 'saved', seq: 2 });
  const { change } = host.shelf(book.bookId).entries[1] ?? expect.fail('no entry');
  expect(change).toMatchObject({ actor: 'Rosa', command: 'households.put', undoes: null });
  expect(change.rows).toEqual([
    { table: 'households', key: 'H1', before: household('H1', 2), after: household('H1', 3) },
  ]);
  expect((await contents(book))['households']).toEqual([{ key: 'H1', row: household('H1', 3) }]);
});

test('a refusal writes nothing and says why', async () => {
  const { host, book } = await newBook();
  const answer = await runCommand(
    book,
    plainCommand('households.put', async () => refused('too-many-people', { most: 20 })),
  );
  expect(answer).toEqual({ kind: 'refused', code: 'too-many-people', data: { most: 20 } });
  expect(host.shelf(book.bookId).entries).toHaveLength(0);
});

test('writing what stands there already makes no entry', async () => {
  const { host, book } = await newBook();
  await runCommand(book, putHousehold(household('H1')));
  expect(await runCommand(book, putHousehold(household('H1')))).toEqual({ kind: 'saved', seq: 1, changeId: null });
  expect(host.shelf(book.bookId).entries).toHaveLength(1);
});

test('another shell wrote first: its change is replayed and the command decides again on the new rows', async () => {
  const { host, book } = await newBook();
  const addOne = plainCommand('households.grow', async (rows) => {
    const before = await rows.one('households', 'H1');
    return write([{ table: 'households', key: 'H1', row: household('H1', (before?.people ?? 0) + 1) }]);
  });
  await runCommand(book, addOne);
  host.levers.beforeAppend = () => {
    host.levers.beforeAppend = () => {};
    const rows = [{ table: 'households', key: 'H1', before: household('H1', 1), after: household('H1', 7) }];
    const heading = {
      id: 'foreign',
      at: '2027-01-05T10:00:00.000Z',
      actor: 'Ana',
      command: 'x',
      why: '',
      undoes: null,
    };
    host.append(book.bookId, { ...heading, rows });
  };
  expect(await runCommand(book, addOne)).toMatchObject({ kind: 'saved', seq: 3 });
  expect((await contents(book))['households']).toEqual([{ key: 'H1', row: household('H1', 8) }]);
});

test('two windows that write at once lose nothing', async () => {
  const { host, book } = await newBook();
  const other = await openAgain(book, host);
  const codes = Array.from({ length: 20 }, (_, at) => `H${at}`);
  const answers = await Promise.all(
    codes.map((code, at) => runCommand(at % 2 === 0 ? book : other, putHousehold(household(code)))),
  );
  expect(answers.every(({ kind }) => kind === 'saved')).toBe(true);
  expect(host.shelf(book.bookId).entries).toHaveLength(20);
  expect((await contents(other))['households']).toHaveLength(20);
});

test('a write that fails half-way leaves no part of itself, and the saved change is brought back from the journal', async () => {
  const { host, book } = await newBook();
  await runCommand(book, putHousehold(household('H1')));
  const stock = book.db.rows('stock');
  const spy = vi.spyOn(Object.getPrototypeOf(stock), 'bulkPut');
  spy.mockImplementationOnce(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
  const answer = await runCommand(book, putHousehold(household('H2')));
  expect(answer).toMatchObject({ kind: 'saved', seq: 2 });
  expect((await contents(book))['households']?.map(({ key }) => key)).toEqual(['H1', 'H2']);
  expect(book.notices.current()).toEqual([{ kind: 'rebuilt', reason: 'write-failed', seq: 2, keptCopy: null }]);
  expect(host.shelf(book.bookId).entries).toHaveLength(2);
});

test('when nothing can be written any more, no part of the change is shown and the next opening has all of it', async () => {
  const { host, book } = await newBook();
  await runCommand(book, putHousehold(household('H1')));
  const put = vi.spyOn(Object.getPrototypeOf(book.db.meta), 'put');
  put.mockImplementationOnce(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
  host.levers.afterAppend = () => {
    host.levers.unreachable = true;
  };
  expect(await runCommand(book, putHousehold(household('H2')))).toMatchObject({ kind: 'saved', seq: 2 });
  expect(book.notices.current()).toEqual([{ kind: 'rebuild-failed', reason: 'write-failed' }]);
  expect((await contents(book))['households']?.map(({ key }) => key)).toEqual(['H1']);

  host.levers.unreachable = false;
  host.levers.afterAppend = () => {};
  expect(await runCommand(book, putHousehold(household('H3')))).toMatchObject({ kind: 'saved', seq: 3 });
  expect((await contents(book))['households']?.map(({ key }) => key)).toEqual(['H1', 'H2', 'H3']);
});

test('an answer lost after the journal took the change still counts as saved', async () => {
  const { host, book } = await newBook();
  host.levers.afterAppend = () => {
    host.levers.afterAppend = () => {};
    throw new HostFailure('unreachable', 'connection cut');
  };
  expect(await runCommand(book, putHousehold(household('H1')))).toMatchObject({ kind: 'saved', seq: 1 });
  expect((await contents(book))['households']).toHaveLength(1);
});

test('a host that does not answer changes nothing and the person hears of it', async () => {
  const { host, book } = await newBook();
  host.levers.unreachable = true;
  expect(await runCommand(book, putHousehold(household('H1')))).toEqual({ kind: 'failed', code: 'unreachable' });
  expect((await contents(book))['households']).toHaveLength(0);
});
