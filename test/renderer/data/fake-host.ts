import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { HostFailure } from '../../../renderer/desktop/host-failure.ts';
import type { CallName } from '../../../shared/bridge/call-names.ts';
import { type CallInput, type CallOutput, contract, type HostCall } from '../../../shared/bridge/contract.ts';
import type { Change, JournalEntry, Json } from '../../../shared/journal/change.ts';

type Row = { readonly table: string; readonly key: string; readonly row: Json };
type Shelf = {
  info: CallOutput<'books.list'>[number];
  storeId: string;
  entries: JournalEntry[];
  snapshots: { readonly name: string; readonly seq: number; readonly reason: string; readonly rows: readonly Row[] }[];
};
type Handlers = { [Name in CallName]: (input: CallInput<Name>) => CallOutput<Name> };

const at = '2027-01-04T09:00:00.000Z';

function rowsAt(entries: readonly JournalEntry[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { change } of entries) {
    for (const { table, key, after } of change.rows) {
      if (after === null) rows.delete(`${table}\n${key}`);
      else rows.set(`${table}\n${key}`, { table, key, row: after });
    }
  }
  return [...rows.values()];
}

/** Counts over all hosts of a test file, so that no two books share a working copy. */
let made = 0;

/** The whole contract in memory, with the levers that tests need. */
export function fakeHost(options: { readonly entriesPerRead?: number } = {}) {
  const shelves = new Map<string, Shelf>();
  const entriesPerRead = options.entriesPerRead ?? 3;
  const calls: CallName[] = [];
  const levers = { beforeAppend: () => {}, afterAppend: () => {}, unreachable: false };

  const shelf = (bookId: string): Shelf => {
    const found = shelves.get(bookId);
    if (found === undefined) throw new Error(`no book ${bookId}`);
    return found;
  };

  const append = (bookId: string, change: Change): JournalEntry => {
    const { entries } = shelf(bookId);
    const text = JSON.stringify(change);
    const hash = bytesToHex(sha256(utf8ToBytes(`${entries.at(-1)?.hash ?? ''}\n${text}`)));
    const entry = { seq: entries.length + 1, change: JSON.parse(text) as Change, hash };
    entries.push(entry);
    return entry;
  };

  const heading = ({ seq, change: { rows, ...rest } }: JournalEntry) => ({ ...rest, seq, rowCount: rows.length });

  const handlers: Handlers = {
    'host.info': () => ({ shell: 'loopback', version: '0', dataFolder: '/nowhere', now: at, freeBytes: null }),
    'books.list': () => [...shelves.values()].map(({ info, entries }) => ({ ...info, seq: entries.length })),
    'books.create': ({ title, purpose }) => {
      made += 1;
      const bookId = String(made).padStart(16, 'b');
      const info = { bookId, title, purpose, seq: 0, createdAt: at, changedAt: at };
      shelves.set(bookId, { info, storeId: `store-${made}`, entries: [], snapshots: [] });
      return info;
    },
    'books.rename': ({ bookId, title }) => {
      shelf(bookId).info = { ...shelf(bookId).info, title };
      return shelf(bookId).info;
    },
    'books.remove': ({ bookId }) => {
      shelves.delete(bookId);
      return { kind: 'ok' };
    },
    'journal.head': ({ bookId }) => {
      const { storeId, entries } = shelf(bookId);
      return { storeId, seq: entries.length, hash: entries.at(-1)?.hash ?? '' };
    },
    'journal.append': ({ bookId, expectedSeq, change }) => {
      levers.beforeAppend();
      const { entries } = shelf(bookId);
      if (entries.length !== expectedSeq) return { kind: 'behind', seq: entries.length };
      const { seq, hash } = append(bookId, change as Change);
      levers.afterAppend();
      return { kind: 'appended', seq, hash };
    },
    'journal.read': ({ bookId, afterSeq }) => {
      const { entries } = shelf(bookId);
      return { entries: entries.slice(afterSeq, afterSeq + entriesPerRead) as never, lastSeq: entries.length };
    },
    'journal.entry': ({ bookId, id }) =>
      (shelf(bookId).entries.find(({ change }) => change.id === id) ?? null) as never,
    'journal.history': ({ bookId, beforeSeq, limit }) =>
      shelf(bookId)
        .entries.filter(({ seq }) => beforeSeq === 0 || seq < beforeSeq)
        .reverse()
        .slice(0, limit)
        .map(heading),
    'journal.row-history': ({ bookId, table, key, limit }) =>
      [...shelf(bookId).entries]
        .reverse()
        .flatMap(({ seq, change: { rows, ...heading } }) =>
          rows
            .filter((row) => row.table === table && row.key === key)
            .map(({ before, after }) => ({ ...heading, seq, before, after })),
        )
        .slice(0, limit) as never,
    'journal.verify': ({ bookId }) => ({ kind: 'whole', entries: shelf(bookId).entries.length }),
    'snapshots.list': ({ bookId }) =>
      shelf(bookId).snapshots.map(({ name, seq, reason }) => ({ name, seq, reason: reason as never, at, bytes: 1 })),
    'snapshots.take': ({ bookId, reason }) => {
      const { entries, snapshots } = shelf(bookId);
      const name = `s${snapshots.length + 1}`;
      snapshots.push({ name, seq: entries.length, reason, rows: rowsAt(entries) });
      return { name, seq: entries.length, at, reason, bytes: 1 };
    },
    'snapshots.read': ({ bookId, name }) => {
      const { snapshots } = shelf(bookId);
      const found = name === null ? snapshots.at(-1) : snapshots.find((each) => each.name === name);
      return (found === undefined ? null : { seq: found.seq, rows: found.rows }) as never;
    },
    // The solver's thread is the real host's; here every job is forgotten.
    'solver.begin': () => ({ job: '00000000-0000-4000-8000-000000000000' }),
    'solver.look': () => ({ kind: 'no-such-job' }),
    'solver.stop': () => ({ kind: 'ok' }),
  };

  const call: HostCall = async (name, input) => {
    calls.push(name);
    if (levers.unreachable) throw new HostFailure('unreachable', 'test');
    const { input: inputSchema, output: outputSchema } = contract[name];
    const given = JSON.parse(JSON.stringify(inputSchema.parse(input)));
    const output = handlers[name](given as never);
    return JSON.parse(JSON.stringify(outputSchema.parse(output)));
  };

  return { call, calls, levers, append, shelf };
}

export type FakeHost = ReturnType<typeof fakeHost>;
