import type { AuditedChange } from './read-journal-file.ts';
import type { AuditedEntry } from './read-ledger-file.ts';
import { rowsAt } from './vote-file.ts';

type Counted = { readonly forIt: number; readonly all: number };

/** One award from vote to cent. */
export type TracedAward = {
  readonly grant: string;
  readonly producer: string;
  /** Minor units: asked for, awarded, paid out, and still outstanding now. */
  readonly asked: number;
  readonly awarded: number;
  readonly paid: number;
  readonly outstanding: number;
  readonly change: number;
  readonly decidedBy: string;
  readonly why: string;
  /** Members' ballots that name the request, of all that stood when it was decided; null when there was no vote. */
  readonly ballots: Counted | null;
  /** The same of ballots that were taken from households' open demand. */
  readonly demand: Counted | null;
  /** The board's vote on it; null without a board. */
  readonly board: { readonly inFavour: number; readonly against: number; readonly abstained: number } | null;
};

type Traced = { readonly awards: readonly TracedAward[]; readonly faults: readonly string[] };

/** Follows every entry that paid a grant back to the change, the award and the votes it comes from. */
export function traceAwards(entries: readonly AuditedEntry[], changes: readonly AuditedChange[]): Traced {
  const faults: string[] = [];
  const awards = entries
    .filter(({ kind }) => kind === 'award')
    .flatMap((entry) => {
      const change = changes.find(({ seq }) => seq === entry.change);
      const row = change?.rows.find(({ table, key }) => table === 'awards' && key === entry.grant)?.after;
      if (change === undefined || row === undefined || row === null) {
        faults.push(`entry ${entry.id} pays grant ${entry.grant}, which its change did not award`);
        return [];
      }
      const paid = amountOf(entry);
      if (paid !== row.award) faults.push(`entry ${entry.id} pays ${paid}, the award is ${row.award}`);
      if (row.award > row.request.amount) faults.push(`grant ${entry.grant} is more than was asked for`);
      if (row.ledgerEntry !== entry.id) faults.push(`award ${entry.grant} names entry ${row.ledgerEntry}`);
      const { producer, amount: asked } = row.request;
      const decided = { change: change.seq, decidedBy: change.actor, why: change.why };
      const ballots = [...rowsAt(changes, 'grantBallots', change.seq).values()];
      const votes = { ...ballotsOn(entry.grant, ballots), board: boardVoteOn(entry.grant, change) };
      const outstanding = outstandingOf(entry.grant, entries);
      return [{ grant: entry.grant, producer, asked, awarded: row.award, paid, outstanding, ...decided, ...votes }];
    });
  return { awards, faults };
}

function amountOf({ postings }: AuditedEntry): number {
  return Number(
    postings.filter(({ account }) => account.startsWith('grant:')).reduce((sum, one) => sum + one.amount, 0n),
  );
}

function outstandingOf(grant: string, entries: readonly AuditedEntry[]): number {
  const own = new Set(entries.filter((entry) => entry.grant === grant).map(({ id }) => id));
  let found = own.size;
  do {
    found = own.size;
    for (const { id, reverses } of entries) if (own.has(reverses)) own.add(id);
  } while (own.size > found);
  return entries.filter(({ id }) => own.has(id)).reduce((sum, entry) => sum + amountOf(entry), 0);
}

type Ballot = { readonly requests: readonly string[]; readonly origin?: string };

function ballotsOn(grant: string, all: readonly Ballot[]): Pick<TracedAward, 'ballots' | 'demand'> {
  const counted = (some: readonly Ballot[]): Counted | null =>
    some.length === 0
      ? null
      : { forIt: some.filter(({ requests }) => requests.includes(grant)).length, all: some.length };
  const [plans, papers] = [
    all.filter(({ origin }) => origin === 'demand'),
    all.filter(({ origin }) => origin !== 'demand'),
  ];
  return { ballots: counted(papers), demand: counted(plans) };
}

function boardVoteOn(grant: string, { rows }: AuditedChange): TracedAward['board'] {
  const decision = rows.find(({ table }) => table === 'grantDecisions')?.after;
  const votes: readonly {
    readonly requests: readonly string[];
    readonly vote: { readonly votes: TracedAward['board'] };
  }[] = decision?.votes ?? [];
  return votes.find(({ requests }) => requests.includes(grant))?.vote.votes ?? null;
}
