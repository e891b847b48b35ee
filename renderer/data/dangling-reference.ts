import type { Json } from '../../shared/journal/change.ts';
import { isInEffect } from '../../shared/ledger/in-effect.ts';
import type { RowWrite } from './command.ts';
import { entryMatchedTwice } from './references/bank-matches.ts';
import { linesWithoutProduct } from './references/packed-products.ts';
import { pledgeOutsidePhase } from './references/pledges-of-phases.ts';
import { roundOutOfOrder } from './references/rounds-in-order.ts';
import { keyedByHousehold, type RowReference, rowReferences } from './references/row-references.ts';
import { type Found, goneKeys, keysAfter, putKeys, rowsAfter } from './references/rows-after.ts';
import type { RowReader } from './row-reader.ts';

/** Only rows that the writes touch on either end are looked at: an old fault elsewhere must not block an undo. */
async function rowWithout(
  rows: RowReader,
  writes: readonly RowWrite[],
  { from, to, names }: RowReference,
): Promise<Found | null> {
  const [gone, put] = [goneKeys(writes, to), putKeys(writes, from)];
  if (gone.size === 0 && put.size === 0) return null;
  const there = await keysAfter(rows, writes, to);
  const before = await namedBefore(rows, [...put], { from, to, names });
  for (const [key, row] of await rowsAfter(rows, writes, from)) {
    const isNew = (name: string) => put.has(key) && !before.get(key)?.includes(name);
    const isOrphan = names(row).some((name) => !there.has(name) && (gone.has(name) || isNew(name)));
    if (isOrphan) return { table: from, key };
  }
  return null;
}

async function namedBefore(rows: RowReader, keys: readonly string[], { from, names }: RowReference) {
  const found = await rows.many(from, keys);
  return new Map(keys.map((key, at) => [key, found[at] ? names(found[at]) : []]));
}

async function entryWithoutHousehold(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const gone = goneKeys(writes, 'households');
  for (const table of keyedByHousehold) {
    const put = putKeys(writes, table);
    if (gone.size === 0 && put.size === 0) continue;
    const [households, left] = [await keysAfter(rows, writes, 'households'), await keysAfter(rows, writes, table)];
    const orphan = [...gone, ...put].find((key) => left.has(key) && !households.has(key));
    if (orphan !== undefined) return { table, key: orphan };
  }
  return null;
}

/** Answers stand under the key of their round: 003/H12. A large assembly has a hundred thousand of them. */
async function answerWithoutRound(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const put = putKeys(writes, 'answers');
  if (put.size > 0) {
    const rounds = await keysAfter(rows, writes, 'rounds');
    const early = [...put].find((key) => !rounds.has(key.slice(0, key.indexOf('/'))));
    if (early !== undefined) return { table: 'answers', key: early };
  }
  for (const round of goneKeys(writes, 'rounds')) {
    const gone = goneKeys(writes, 'answers');
    const left = (await rows.beginning('answers', `${round}/`)).find(({ key }) => !gone.has(key));
    if (left !== undefined) return { table: 'answers', key: left.key };
  }
  return null;
}

/** Rounds are held in an assembly, and what counts in the ledger is its money: neither is left behind by it. */
async function leftWithoutAssembly(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  if (goneKeys(writes, 'assembly').size === 0) return null;
  const [round] = await keysAfter(rows, writes, 'rounds');
  if (round !== undefined) return { table: 'rounds', key: round };
  const [period] = await keysAfter(rows, writes, 'ledgerPeriods');
  if (period !== undefined) return { table: 'ledgerPeriods', key: period };
  const entries = [...(await rowsAfter(rows, writes, 'ledger')).values()];
  const counting = entries.find(({ id, source }) => source.kind !== 'reversal' && isInEffect(entries, id));
  return counting === undefined ? null : { table: 'ledger', key: counting.id };
}

async function anyRowWithout(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  for (const reference of rowReferences) {
    const found = await rowWithout(rows, writes, reference);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The first row that the writes would leave referring to a row that is not there, as {table, key}; null: none.
 * Removing a product or a supplier and every undo ask this first.
 */
export async function danglingReference(rows: RowReader, writes: readonly RowWrite[]): Promise<Json> {
  const checks = [
    linesWithoutProduct,
    entryWithoutHousehold,
    anyRowWithout,
    answerWithoutRound,
    leftWithoutAssembly,
    roundOutOfOrder,
    pledgeOutsidePhase,
    entryMatchedTwice,
  ];
  for (const check of checks) {
    const found = await check(rows, writes);
    if (found !== null) return found;
  }
  return null;
}
