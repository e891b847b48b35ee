import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { PostedAward } from '../../../shared/assembly/result/award-grants.ts';
import type { OpenDemand } from '../../../shared/assembly/result/open-demand.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { GrantAllocation, GrantAward } from '../../../shared/grants/grant-award.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import type { GrantVote } from '../../../shared/grants/grant-vote.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';

/** waiting: no closed round yet. voting: ballots are not locked yet. provisional: the rounds still go on. ready: to be awarded. awarded: posted. */
export type GrantsStage = 'waiting' | 'voting' | 'provisional' | 'ready' | 'awarded';

type GrantState = 'paid' | 'reversed' | 'none';

/** A request with what it gets, if that is known. */
export type GrantRow = {
  readonly request: GrantRequest;
  readonly of: Product | null;
  /** Null before a round is closed. */
  readonly award: GrantAward | null;
  /** The ledger's entry that paid it; null when nothing was posted. */
  readonly ledgerEntry: string | null;
  readonly state: GrantState;
};

export type GrantsFacts = {
  readonly settings: AssemblySettings;
  readonly products: readonly Product[];
  readonly requests: readonly GrantRequest[];
  /** What the last closed round comes to; null before one. */
  readonly result: { readonly grants: GrantAllocation; readonly openDemand: readonly OpenDemand[] } | null;
  readonly isFinished: boolean;
  readonly awards: readonly PostedAward[];
  readonly ledger: readonly LedgerEntry[];
  /** Null when members do not vote on grants. */
  readonly vote?: GrantVote | null;
};

export function stageOf({ awards, result, isFinished, vote = null }: GrantsFacts): GrantsStage {
  if (awards.length > 0) return 'awarded';
  if (result === null) return 'waiting';
  if (vote !== null && vote.status !== 'locked') return 'voting';
  return isFinished ? 'ready' : 'provisional';
}

/** Every request: first those with an award, by rank, then the rest as they came. */
export function grantRows(facts: GrantsFacts): readonly GrantRow[] {
  const products = new Map(facts.products.map((product) => [product.code, product]));
  const reversed = new Set(facts.ledger.flatMap(({ reverses }) => (reverses === null ? [] : [reverses])));
  const posted = new Map(facts.awards.map((award) => [award.request.id, award]));
  const allocated = new Map(facts.result?.grants.awards.map((award) => [award.request.id, award]));
  const rows = facts.requests.map((request): GrantRow => {
    const paid = posted.get(request.id);
    const ledgerEntry = paid?.ledgerEntry ?? null;
    const isReversed = ledgerEntry !== null && reversed.has(ledgerEntry);
    return {
      request,
      of: products.get(request.product) ?? null,
      award: paid ?? (facts.awards.length > 0 ? null : (allocated.get(request.id) ?? null)),
      ledgerEntry,
      state: ledgerEntry === null ? 'none' : isReversed ? 'reversed' : 'paid',
    };
  });
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ award }: GrantRow): number {
  return award?.rank ?? Number.MAX_SAFE_INTEGER;
}

export type ReservoirSpan = { readonly before: Money; readonly awarded: Money; readonly after: Money };

/** The reservoir before the awards, what they come to, and what is left; a reversed grant is back in it. */
export function reservoirSpan({ settings }: GrantsFacts, rows: readonly GrantRow[]): ReservoirSpan {
  const { balance } = settings.reservoir;
  const given = rows.filter((row) => row.state !== 'reversed').reduce((sum, row) => sum + (row.award?.award ?? 0), 0);
  return { before: balance, awarded: money(given), after: money(balance - given) };
}
