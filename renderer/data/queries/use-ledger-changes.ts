import type { JournalHeading } from '../../../shared/journal/change.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import type { Book } from '../book.ts';
import { answered } from '../journal-calls.ts';
import type { TableName } from '../tables.ts';
import type { QueryState } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

/** The change of the journal that posted each entry, by entry id; an entry that came with a restored copy may lack it. */
export type LedgerChanges = ReadonlyMap<string, JournalHeading>;

const pageSize = 100;
/** A command notes the time, decides, and is journalled: at most so much later. */
const longestDecisionMs = 60_000;
/** Changes looked into side by side: one after the other, a ledger of 500 entries would take seconds. */
const atOnce = 24;

/** Headings as far back as the first entry: they hold no rows, so reading them all is cheap. */
async function headingsSince(book: Book, first: number): Promise<readonly JournalHeading[]> {
  const headings: JournalHeading[] = [];
  for (;;) {
    const beforeSeq = headings.at(-1)?.seq ?? 0;
    const page = answered(await book.host('journal.history', { bookId: book.bookId, beforeSeq, limit: pageSize }));
    headings.push(...page);
    const oldest = headings.at(-1);
    if (page.length < pageSize || oldest === undefined || oldest.seq <= 1) return headings;
    if (Date.parse(oldest.at) < first) return headings;
  }
}

/** Which entries a change posted, once looked into: a change of the journal never changes. */
const looked = new WeakMap<Book, Map<string, readonly string[]>>();

async function postedBy(book: Book, id: string): Promise<readonly string[]> {
  const known = looked.get(book) ?? new Map<string, readonly string[]>();
  looked.set(book, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const entry = answered(await book.host('journal.entry', { bookId: book.bookId, id }));
  const rows = entry?.change.rows ?? [];
  const keys = rows.filter((row) => row.table === 'ledger' && row.before === null).map(({ key }) => key);
  known.set(id, keys);
  return keys;
}

/** Only changes made at the time of an entry are looked into: a journal may hold a hundred thousand plans. */
async function readLedgerChanges(book: Book): Promise<LedgerChanges> {
  const entries: readonly LedgerEntry[] = await book.db.rows('ledger').toArray();
  const times = [...new Set(entries.map(({ at }) => Date.parse(at)))].sort((a, b) => a - b);
  const [first] = times;
  if (first === undefined) return new Map();
  const near = (await headingsSince(book, first)).filter(({ at }) => {
    const changed = Date.parse(at);
    return times.some((time) => time <= changed && changed - time <= longestDecisionMs);
  });
  const found = new Map<string, JournalHeading>();
  for (let at = 0; at < near.length; at += atOnce) {
    const some = near.slice(at, at + atOnce);
    const posted = await Promise.all(some.map(({ id }) => postedBy(book, id)));
    for (const [place, heading] of some.entries()) for (const key of posted[place] ?? []) found.set(key, heading);
  }
  return found;
}

const followed: readonly TableName[] = ['ledger'];

/** Which change posted which entry: who decided it, when and why. */
export function useLedgerChanges(): QueryState<LedgerChanges> {
  return useFollowing({ tables: followed, ask: readLedgerChanges });
}
