import type { CallName } from '../../shared/bridge/call-names.ts';
import type { CallInput, CallOutput } from '../../shared/bridge/contract.ts';
import type { BookShelf } from './book-shelf.ts';
import { freeBytes, requireSpace } from './free-space.ts';
import { HostFault } from './host-fault.ts';
import type { SolverDesk } from './solver/solver-desk.ts';
import type { SolverPlace } from './solver/solver-place.ts';

/** What a host says of itself, and its clock. */
export type HostSetup = {
  readonly dataFolder: string;
  readonly shell: 'electron' | 'loopback';
  readonly version: string;
  /** The present instant in ISO 8601. */
  readonly now: () => string;
  /** Absent: the sources. */
  readonly solver?: SolverPlace;
};

/** What the calls are answered from. */
export type HostParts = { readonly shelf: BookShelf; readonly solver: SolverDesk };

/** One handler for every call of the contract: the compiler holds the two together. */
export type Handlers = {
  readonly [Name in CallName]: (input: CallInput<Name>) => CallOutput<Name> | Promise<CallOutput<Name>>;
};

export function handlers({ shelf, solver }: HostParts, { dataFolder, shell, version, now }: HostSetup): Handlers {
  return {
    'host.info': async () => ({ shell, version, dataFolder, now: now(), freeBytes: await freeBytes(dataFolder) }),
    'books.list': () => [...shelf.list()],
    'books.create': ({ title, purpose }) => shelf.create({ title, purpose, createdAt: now() }),
    'books.rename': ({ bookId, title }) => {
      shelf.journal(bookId).rename(title);
      return shelf.journal(bookId).info(bookId);
    },
    'books.remove': ({ bookId }) => {
      shelf.remove(bookId, now());
      return { kind: 'ok' };
    },
    'journal.head': ({ bookId }) => shelf.journal(bookId).head(),
    'journal.append': async ({ bookId, expectedSeq, change }) => {
      await requireSpace(dataFolder, change.rows.length);
      return shelf.journal(bookId).append(expectedSeq, change);
    },
    'journal.read': ({ bookId, afterSeq }) => mutable(shelf.journal(bookId).read(afterSeq)),
    'journal.entry': ({ bookId, id }) => mutable(shelf.journal(bookId).entry(id)),
    'journal.history': ({ bookId, beforeSeq, limit }) => mutable(shelf.journal(bookId).history(beforeSeq, limit)),
    'journal.row-history': ({ bookId, ...wanted }) => mutable(shelf.journal(bookId).rowHistory(wanted)),
    'journal.verify': ({ bookId }) => {
      const verdict = shelf.journal(bookId).verify();
      return verdict.kind === 'whole' ? { kind: 'whole', entries: verdict.entries } : verdict;
    },
    'snapshots.list': ({ bookId }) => [...shelf.snapshots(bookId).list()],
    'snapshots.take': ({ bookId, reason }) => shelf.snapshots(bookId).take(reason, now()),
    'snapshots.read': async ({ bookId, name }) => {
      const snapshot = await shelf.snapshots(bookId).read(name);
      if (snapshot === null && name !== null) throw new HostFault('no-such-snapshot', name);
      return snapshot === null ? null : mutable({ seq: snapshot.header.seq, rows: snapshot.rows });
    },
    'solver.begin': (order) => ({ job: solver.begin(order) }),
    'solver.look': async ({ job, waitMs }) => mutable(await solver.look(job, waitMs)),
    'solver.stop': ({ job }) => {
      solver.stop(job);
      return { kind: 'ok' };
    },
  };
}

/** The contract's inferred types are not readonly; the values are handed over and not touched again. */
function mutable<Value>(value: Value): Mutable<Value> {
  return value as Mutable<Value>;
}

type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Name in keyof Value]: Mutable<Value[Name]> }
    : Value;
