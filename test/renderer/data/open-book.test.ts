import { expect, test } from 'vitest';
import { BookDb } from '../../../renderer/data/book-db.ts';
import { closeBook, refreshBook } from '../../../renderer/data/open-book.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { stateKey } from '../../../renderer/data/working-copy-state.ts';
import { contents, household, newBook, openAgain, putHousehold } from './test-book.ts';

async function bookWithThree() {
  const made = await newBook();
  for (const code of ['H1', 'H2', 'H3']) await runCommand(made.book, putHousehold(household(code)));
  return made;
}

test('a new book opens without a word', async () => {
  const { book } = await newBook();
  expect(book.notices.current()).toEqual([]);
});

test('a working copy that agrees with the journal is used as it is', async () => {
  const { host, book } = await bookWithThree();
  closeBook(book);
  host.calls.length = 0;
  const again = await openAgain(book, host);
  expect(host.calls).toEqual(['journal.head']);
  expect(again.notices.current()).toEqual([]);
});

test('a working copy that is behind replays the rest, page by page, and says so', async () => {
  const { host, book } = await bookWithThree();
  closeBook(book);
  for (let at = 4; at <= 11; at += 1) {
    const rows = [{ table: 'households', key: `H${at}`, before: null, after: household(`H${at}`) }];
    host.append(book.bookId, {
      id: `f${at}`,
      at: '2027-01-05T10:00:00.000Z',
      actor: 'Ana',
      command: 'x',
      why: '',
      undoes: null,
      rows,
    });
  }
  const again = await openAgain(book, host);
  expect(again.notices.current()).toEqual([{ kind: 'caught-up', entries: 8 }]);
  expect((await contents(again))['households']).toHaveLength(11);
});

test.each(['missing', 'damaged', 'other-store', 'state gone', 'rows swapped for another book'] as const)(
  'a working copy that is unusable (%s) is built anew from the journal and the user is told',
  async (harm) => {
    const { host, book } = await bookWithThree();
    const whole = await contents(book);
    if (harm === 'missing') await book.db.delete();
    if (harm === 'damaged') await book.db.rows('households').delete('H2');
    if (harm === 'other-store') host.shelf(book.bookId).storeId = 'another-store';
    if (harm === 'state gone') await Promise.all(book.db.tables.map((table) => table.clear()));
    if (harm === 'rows swapped for another book') {
      await book.db.meta.update(stateKey, { headHash: 'f'.repeat(64) });
    }
    closeBook(book);
    const again = await openAgain(book, host);
    const reasons = { 'state gone': 'damaged', 'rows swapped for another book': 'other-store' } as const;
    const reason = harm in reasons ? reasons[harm as keyof typeof reasons] : harm;
    expect(again.notices.current()).toEqual([{ kind: 'rebuilt', reason, seq: 3, keptCopy: null }]);
    expect(await contents(again)).toEqual(whole);
  },
);

test('rebuilding starts from the newest snapshot and replays only what came after', async () => {
  const { host, book } = await bookWithThree();
  await host.call('snapshots.take', { bookId: book.bookId, reason: 'timer' });
  await runCommand(book, putHousehold(household('H4')));
  const whole = await contents(book);
  await book.db.delete();
  host.calls.length = 0;
  const again = await openAgain(book, host);
  expect(await contents(again)).toEqual(whole);
  // Once for the snapshot's hash, once for the tail of one entry.
  expect(host.calls.filter((name) => name === 'journal.read')).toHaveLength(2);
});

test('a working copy ahead of the journal is kept under another name before it is replaced', async () => {
  const { host, book } = await bookWithThree();
  host.shelf(book.bookId).entries.pop();
  closeBook(book);
  const again = await openAgain(book, host);
  const [notice] = again.notices.current();
  expect(notice).toMatchObject({ kind: 'rebuilt', reason: 'ahead', seq: 2 });
  expect((await contents(again))['households']).toHaveLength(2);
  const kept = notice?.kind === 'rebuilt' ? (notice.keptCopy ?? '') : '';
  expect(await new BookDb(kept).rows('households').toCollection().primaryKeys()).toEqual(['H1', 'H2', 'H3']);
});

test('a journal that does not answer leaves the working copy alone', async () => {
  const { host, book } = await bookWithThree();
  closeBook(book);
  host.levers.unreachable = true;
  await openAgain(book, host);
  host.levers.unreachable = false;
  const again = await openAgain(book, host);
  expect(again.notices.current()).toEqual([]);
  expect((await contents(again))['households']).toHaveLength(3);
});

test('a notice stays until it is dismissed', async () => {
  const { host, book } = await bookWithThree();
  await book.db.delete();
  const again = await openAgain(book, host);
  let told = 0;
  again.notices.subscribe(() => {
    told += 1;
  });
  for (const notice of again.notices.current()) again.notices.dismiss(notice);
  expect([told, again.notices.current().length]).toEqual([1, 0]);
});

test('what another shell wrote is taken in when the window comes to the front', async () => {
  const { host, book } = await bookWithThree();
  const rows = [{ table: 'households', key: 'H4', before: null, after: household('H4') }];
  const heading = { id: 'f', at: '2027-01-05T10:00:00.000Z', actor: 'Ana', command: 'x', why: '', undoes: null };
  host.append(book.bookId, { ...heading, rows });
  expect(await refreshBook(book)).toEqual({ kind: 'ready' });
  expect((await contents(book))['households']).toHaveLength(4);
});
