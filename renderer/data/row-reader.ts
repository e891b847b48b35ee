import type { BookDb } from './book-db.ts';
import { toJournalled } from './row-codec.ts';
import type { JournalRows, StoredPlan, TableName } from './tables.ts';
import { type RoundHead, stateKey } from './working-copy-state.ts';

export type KeyedRow<Name extends TableName> = { readonly key: string; readonly row: JournalRows[Name] };

/** What a command may read: rows in the journal's form, keys, and plans as bytes. */
export type RowReader = {
  readonly one: <Name extends TableName>(table: Name, key: string) => Promise<JournalRows[Name] | null>;
  readonly many: <Name extends TableName>(
    table: Name,
    keys: readonly string[],
  ) => Promise<readonly (JournalRows[Name] | null)[]>;
  readonly all: <Name extends TableName>(table: Name) => Promise<readonly JournalRows[Name][]>;
  readonly keys: (table: TableName) => Promise<readonly string[]>;
  /** Rows whose key begins so, in key order. */
  readonly beginning: <Name extends TableName>(table: Name, prefix: string) => Promise<readonly KeyedRow<Name>[]>;
  readonly plans: () => Promise<readonly StoredPlan[]>;
  readonly highestOrdinal: () => Promise<number>;
  /** The ordinals of all products; read again only after a product has changed. */
  readonly ordinals: () => Promise<ReadonlySet<number>>;
  readonly lastRound: () => Promise<RoundHead | null>;
};

/** Sorts after every key that begins with the same prefix. */
const last = '\uffff';

async function beginning<Name extends TableName>(db: BookDb, table: Name, prefix: string) {
  const range = db
    .rows(table)
    .where(':id')
    .between(prefix, prefix + last);
  const [keys, rows] = [await range.primaryKeys(), await range.toArray()];
  return keys.flatMap((key, at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ key, row: toJournalled(table, row) }];
  });
}

type KnownOrdinals = { readonly asOf: string; readonly ordinals: ReadonlySet<number> };

/** A draft is kept every few seconds, and a catalogue may hold 92,000 products. */
const knownOrdinals = new WeakMap<BookDb, KnownOrdinals>();

async function ordinalsIn(db: BookDb): Promise<ReadonlySet<number>> {
  const state = await db.meta.get(stateKey);
  const asOf = `${state?.storeId} ${state?.touched.products}`;
  const known = knownOrdinals.get(db);
  if (known?.asOf === asOf) return known.ordinals;
  const ordinals = new Set((await db.rows('products').toArray()).map(({ ordinal }) => ordinal));
  knownOrdinals.set(db, { asOf, ordinals });
  return ordinals;
}

export function rowReader(db: BookDb): RowReader {
  return {
    one: async (table, key) => {
      const row = await db.rows(table).get(key);
      return row === undefined ? null : toJournalled(table, row);
    },
    many: async (table, keys) => {
      // An import into an empty book asks for thousands of rows that cannot be there.
      if ((await db.rows(table).count()) === 0) return keys.map(() => null);
      const rows = await db.rows(table).bulkGet([...keys]);
      return rows.map((row) => (row === undefined ? null : toJournalled(table, row)));
    },
    all: async (table) => (await db.rows(table).toArray()).map((row) => toJournalled(table, row)),
    keys: (table) => db.rows(table).toCollection().primaryKeys(),
    beginning: (table, prefix) => beginning(db, table, prefix),
    plans: () => db.rows('plans').toArray(),
    lastRound: async () => (await db.meta.get(stateKey))?.lastRound ?? null,
    ordinals: () => ordinalsIn(db),
    highestOrdinal: async () => (await db.meta.get(stateKey))?.highestOrdinal ?? -1,
  };
}
