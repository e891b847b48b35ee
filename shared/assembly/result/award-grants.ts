import type { GrantAllocation, GrantAward } from '../../grants/grant-award.ts';
import { grantPostings } from '../../ledger/grant-postings.ts';
import { openingOf } from '../../ledger/in-effect.ts';
import type { LedgerEntry } from '../../ledger/ledger-entry.ts';
import { openingPostings } from '../../ledger/opening-postings.ts';
import { type NewEntry, postEntry } from '../../ledger/post-entry.ts';
import type { Money } from '../../quantities/money.ts';

/** A decision on a request as it is kept, with the id of the entry that paid it; null when nothing was awarded. */
export type PostedAward = GrantAward & { readonly ledgerEntry: string | null };

export type Awarding = {
  readonly allocation: GrantAllocation;
  /** The ledger so far; empty before the first award. */
  readonly ledger: readonly LedgerEntry[];
  /** What the reservoir holds when the ledger is opened. */
  readonly openingBalance: Money;
  /** ISO 8601 instant. */
  readonly at: string;
};

export type Awarded = { readonly awards: readonly PostedAward[]; readonly entries: readonly LedgerEntry[] };

const isoDateLength = 10;

/** The entry that opens the ledger. */
export const openingEntryId = 'opening';

/**
 * Pays what was allocated: one ledger entry for each award above nothing, after the reservoir's opening when the ledger
 * has none yet. Entries are named for their request (grant-G001), numbered on when an earlier one was taken back.
 */
export function awardGrants({ allocation, ledger, openingBalance, at }: Awarding): Awarded {
  const taken = new Set(ledger.map(({ id }) => id));
  const entries: LedgerEntry[] = [];
  const when = { at, date: at.slice(0, isoDateLength) };
  const post = (entry: NewEntry) => entries.push(posted([...ledger, ...entries], entry));
  if (openingOf(ledger) === null) {
    post({
      ...when,
      id: freeId(openingEntryId, taken),
      why: openingEntryId,
      source: { kind: 'opening' },
      postings: openingPostings(openingBalance),
    });
  }
  const awards = allocation.awards.map((award): PostedAward => {
    if (award.award === 0) return { ...award, ledgerEntry: null };
    const { id: request, producer, purpose } = award.request;
    const id = freeId(`grant-${request}`, taken);
    post({
      ...when,
      id,
      why: purpose,
      source: { kind: 'award', grant: request },
      postings: grantPostings(producer, award.award),
    });
    return { ...award, ledgerEntry: id };
  });
  return { awards, entries };
}

/** Every entry goes through the ledger's own rule; one that it refuses is a bug here, and nothing is paid. */
function posted(entries: readonly LedgerEntry[], entry: NewEntry): LedgerEntry {
  const answer = postEntry(entries, entry);
  if (answer.kind === 'refused') throw new RangeError(`The ledger refuses ${entry.id}: ${answer.code}`);
  return answer.entry;
}

/** The id, or the id with the first number from 2 that nobody has. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
