import { z } from 'zod';
import type { CallName } from './call-names.ts';
import { isJson } from './is-json.ts';

/**
 * Every call between the renderer and the host, declared once with a schema for its input and its output.
 * Electron carries it over IPC, the loopback shell over HTTP on 127.0.0.1; wire names, preload functions, routes and
 * types all derive from this table. It speaks of books, changes, bytes and programs to solve, never of plans or prices.
 *
 * A *book* is one assembly's data: a journal and its snapshots in a folder of its own. Practice books are kept apart.
 */

const bookId = z.string().regex(/^[a-z0-9]{16}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const seq = z.int().min(0);
const json = z.custom<z.core.util.JSONType>((value) => isJson(value), 'not JSON');

const rowChange = z.strictObject({
  table: z.string().min(1).max(64),
  key: z.string().min(1).max(200),
  before: json.nullable(),
  after: json.nullable(),
});

const heading = {
  id: z.string().min(1).max(64),
  at: z.iso.datetime(),
  actor: z.string().max(200),
  command: z.string().min(1).max(100),
  why: z.string().max(2000),
  undoes: z.string().max(64).nullable(),
};

const changeSchema = z.strictObject({ ...heading, rows: z.array(rowChange) });

const entry = z.strictObject({ seq, change: changeSchema, hash });

const bookInfo = z.strictObject({
  bookId,
  title: z.string().min(1).max(200),
  purpose: z.enum(['live', 'practice']),
  seq,
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type BookInfo = z.infer<typeof bookInfo>;

const snapshotInfo = z.strictObject({
  name: z.string().regex(/^[0-9A-Za-z.-]{1,120}$/),
  seq,
  at: z.iso.datetime(),
  reason: z.enum(['quit', 'timer', 'import', 'restore', 'asked']),
  bytes: z.int().min(0),
});
export type SnapshotInfo = z.infer<typeof snapshotInfo>;

/** A refusal that the person at the desk can act on. The renderer turns codes into sentences. */
const refused = z.strictObject({
  kind: z.literal('refused'),
  code: z.enum(['no-such-book', 'no-such-snapshot', 'disk-full', 'read-only', 'damaged', 'too-large']),
  detail: z.string().max(500),
});
export type HostRefusal = z.infer<typeof refused>;

const ok = z.strictObject({ kind: z.literal('ok') });

const places = z.array(z.int().min(0));
/** A linear program with whole columns, as shared/grants/matching/linear-program.ts describes it. */
const linearProgram = z.strictObject({
  columns: z.array(z.strictObject({ worth: z.number(), least: z.number(), most: z.number(), whole: z.boolean() })),
  rows: z.array(
    z.strictObject({
      at: places,
      by: z.array(z.number()),
      least: z.number().nullable(),
      most: z.number().nullable(),
    }),
  ),
});
const solveLimits = z.strictObject({
  seconds: z.number().positive().max(86_400),
  gap: z.number().min(0),
  start: z.array(z.number()).nullable(),
});
const programAnswer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('solved'),
    proved: z.boolean(),
    value: z.number(),
    bound: z.number(),
    columns: z.array(z.number()),
    rowPrices: z.array(z.number()).nullable(),
  }),
  z.strictObject({ kind: z.literal('impossible') }),
  z.strictObject({ kind: z.literal('out-of-time') }),
  z.strictObject({ kind: z.literal('stopped') }),
]);
const job = z.uuid();

export const contract = {
  /** What shell this is, what version, where the data lies. */
  'host.info': {
    input: z.strictObject({}),
    output: z.strictObject({
      shell: z.enum(['electron', 'loopback']),
      version: z.string(),
      dataFolder: z.string(),
      /** ISO instant by the host's clock. */
      now: z.iso.datetime(),
      /** Bytes free on the data folder's disk; null where the system does not say. A person should know below 1 GB. */
      freeBytes: z.int().min(0).nullable(),
    }),
  },
  'books.list': { input: z.strictObject({}), output: z.array(bookInfo) },
  'books.create': {
    input: z.strictObject({ title: z.string().min(1).max(200), purpose: z.enum(['live', 'practice']) }),
    output: z.union([bookInfo, refused]),
  },
  'books.rename': {
    input: z.strictObject({ bookId, title: z.string().min(1).max(200) }),
    output: z.union([bookInfo, refused]),
  },
  /** Moves the book to the data folder's `removed` folder; nothing is erased. */
  'books.remove': { input: z.strictObject({ bookId }), output: z.union([ok, refused]) },
  /** The end of a book's journal. `storeId` names the journal file: a working copy of another store is not this one's. */
  'journal.head': {
    input: z.strictObject({ bookId }),
    output: z.union([z.strictObject({ storeId: z.string(), seq, hash: hash.or(z.literal('')) }), refused]),
  },
  /**
   * Adds one change. It is on disk (fsync) when this answers. `expectedSeq` is the last entry the caller has seen:
   * if others wrote since, the answer is `behind` and nothing is written.
   */
  'journal.append': {
    input: z.strictObject({ bookId, expectedSeq: seq, change: changeSchema }),
    output: z.union([
      z.strictObject({ kind: z.literal('appended'), seq, hash }),
      z.strictObject({ kind: z.literal('behind'), seq }),
      refused,
    ]),
  },
  /** Entries after a number, oldest first, at most about 16 MB at a time; `lastSeq` says whether there are more. */
  'journal.read': {
    input: z.strictObject({ bookId, afterSeq: seq }),
    output: z.union([z.strictObject({ entries: z.array(entry), lastSeq: seq }), refused]),
  },
  /** One entry whole, to undo it or to show it. */
  'journal.entry': {
    input: z.strictObject({ bookId, id: z.string().min(1).max(64) }),
    output: z.union([entry, z.null(), refused]),
  },
  /** Entries without their rows, newest first, before a number (0 = from the end). */
  'journal.history': {
    input: z.strictObject({ bookId, beforeSeq: seq, limit: z.int().min(1).max(500) }),
    output: z.union([z.array(z.strictObject({ ...heading, seq, rowCount: z.int().min(0) })), refused]),
  },
  /** Every change of one row, newest first: what the row was before and after each. */
  'journal.row-history': {
    input: z.strictObject({
      bookId,
      table: rowChange.shape.table,
      key: rowChange.shape.key,
      limit: z.int().min(1).max(500),
    }),
    output: z.union([
      z.array(z.strictObject({ ...heading, seq, before: json.nullable(), after: json.nullable() })),
      refused,
    ]),
  },
  /** Recomputes the whole hash chain. */
  'journal.verify': {
    input: z.strictObject({ bookId }),
    output: z.union([
      z.strictObject({ kind: z.literal('whole'), entries: seq }),
      z.strictObject({ kind: z.literal('broken'), atSeq: seq }),
      refused,
    ]),
  },
  'snapshots.list': { input: z.strictObject({ bookId }), output: z.union([z.array(snapshotInfo), refused]) },
  'snapshots.take': {
    input: z.strictObject({ bookId, reason: snapshotInfo.shape.reason }),
    output: z.union([snapshotInfo, refused]),
  },
  /** All rows as they stood at the snapshot, checked against its sha-256. `name` null: the newest good one. */
  'snapshots.read': {
    input: z.strictObject({ bookId, name: snapshotInfo.shape.name.nullable() }),
    output: z.union([
      z.strictObject({
        seq,
        rows: z.array(z.strictObject({ table: z.string(), key: z.string(), row: json })),
      }),
      z.null(),
      refused,
    ]),
  },
  /** Puts a program to the solver's thread; `solver.look` asks for its answer. Jobs are done one after the other. */
  'solver.begin': {
    input: z.strictObject({ program: linearProgram, limits: solveLimits }),
    output: z.strictObject({ job }),
  },
  /** Answers when the job is done, at the latest after `waitMs`: how far the search has come. */
  'solver.look': {
    input: z.strictObject({ job, waitMs: z.int().min(0).max(10_000) }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('running'),
        value: z.number().nullable(),
        bound: z.number().nullable(),
        seconds: z.number(),
      }),
      z.strictObject({ kind: z.literal('done'), answer: programAnswer }),
      z.strictObject({ kind: z.literal('failed') }),
      z.strictObject({ kind: z.literal('no-such-job') }),
    ]),
  },
  /** Ends a job at once; its answer is `stopped`. */
  'solver.stop': { input: z.strictObject({ job }), output: ok },
} as const satisfies Record<CallName, { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
export type CallInput<Name extends CallName> = z.infer<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = z.infer<Contract[Name]['output']>;

/** The one function the renderer has of its host. */
export type HostCall = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;

/** What the preload and the loopback page put on `window`. */
export type PlenumBridge = { readonly call: HostCall };
