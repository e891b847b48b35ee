import { type Money, money } from '../quantities/money.ts';
import { balances } from './balances.ts';
import { type ConcentrationRefusal, checkConcentration } from './check-concentration.ts';
import type { FundPolicies } from './fund-policies.ts';
import { grantOfEntries } from './grant-of-entries.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { closedPeriodOf, type LedgerPeriod } from './ledger-period.ts';
import { leastOutstanding } from './outstanding.ts';
import { type NewEntry, type PostedEntry, postEntry } from './post-entry.ts';
import { reservoirBalance } from './reservoir-balance.ts';
import { type Reversal, type ReversedEntry, reverseEntry } from './reverse-entry.ts';

/** What every posting is held against. */
export type LedgerGuard = { readonly policies: FundPolicies; readonly periods: readonly LedgerPeriod[] };

type PolicyRefusal =
  | { readonly kind: 'refused'; readonly code: 'period-closed'; readonly period: Pick<LedgerPeriod, 'from' | 'to'> }
  | { readonly kind: 'refused'; readonly code: 'below-floor'; readonly by: Money; readonly floor: Money }
  | { readonly kind: 'refused'; readonly code: 'above-cap'; readonly by: Money; readonly cap: Money }
  | { readonly kind: 'refused'; readonly code: 'above-limit'; readonly producer: string; readonly by: Money }
  /** More would be returned, released or given up than is outstanding of the grant, on its own day or a later one. */
  | { readonly kind: 'refused'; readonly code: 'above-outstanding'; readonly grant: string; readonly by: Money };

type Refused<Answer> = Extract<Answer, { readonly kind: 'refused' }>;
export type PostingRefusal = Refused<PostedEntry> | Refused<ReversedEntry> | PolicyRefusal | ConcentrationRefusal;
type Posted = { readonly kind: 'posted'; readonly entry: LedgerEntry };

/** Posts one entry, or says what stands against it: see `checkPostings`. */
export function checkPosting(
  entries: readonly LedgerEntry[],
  entry: NewEntry,
  guard: LedgerGuard,
): Posted | PostingRefusal {
  const answer = checkPostings(entries, [entry], guard);
  if (answer.kind === 'refused') return answer;
  const [posted] = answer.entries;
  if (posted === undefined) throw new RangeError(`Nothing was posted for ${entry.id}`);
  return { kind: 'posted', entry: posted };
}

/**
 * Posts entries one after the other, all or none. Refused as postEntry refuses, and: `period-closed`; `below-floor`
 * when money leaves the reservoir and less than the floor would stay; `above-cap` for contributions; `above-limit`
 * for awards; `above-outstanding` for what returns, releases or gives up more of a grant than is outstanding on its
 * day or a later one: nothing comes back before the award. The concentration limits are held against all of them together, so that the awards of one meeting count as one.
 */
export function checkPostings(
  entries: readonly LedgerEntry[],
  batch: readonly NewEntry[],
  guard: LedgerGuard,
): { readonly kind: 'posted'; readonly entries: readonly LedgerEntry[] } | PostingRefusal {
  let after = entries;
  for (const entry of batch) {
    const answer = postEntry(after, entry);
    if (answer.kind === 'refused') return answer;
    const refusal = refusalOf(after, answer.entry, guard);
    if (refusal !== null) return refusal;
    after = [...after, answer.entry];
  }
  const hasAwards = batch.some(({ source }) => source.kind === 'award');
  const refusal = hasAwards ? checkConcentration(entries, after, guard.policies) : null;
  return refusal ?? { kind: 'posted', entries: after.slice(entries.length) };
}

/**
 * Takes an entry back by its mirror. Refused as reverseEntry refuses, and `period-closed`, `below-floor` and
 * `above-outstanding` as a posting is; what the reversed entry's own date is does not matter.
 */
export function checkReversal(
  entries: readonly LedgerEntry[],
  reversal: Reversal,
  guard: LedgerGuard,
): Posted | PostingRefusal {
  const answer = reverseEntry(entries, reversal);
  if (answer.kind === 'refused') return answer;
  return refusalOf(entries, answer.entry, guard) ?? answer;
}

function refusalOf(
  entries: readonly LedgerEntry[],
  entry: LedgerEntry,
  { policies, periods }: LedgerGuard,
): PolicyRefusal | null {
  const period = closedPeriodOf(periods, entry.date);
  if (period !== null) {
    return { kind: 'refused', code: 'period-closed', period: { from: period.from, to: period.to } };
  }
  return reservoirRefusal(entries, entry, policies) ?? grantRefusal(entries, entry, policies);
}

function reservoirRefusal(
  entries: readonly LedgerEntry[],
  entry: LedgerEntry,
  { floor, cap }: FundPolicies,
): PolicyRefusal | null {
  const change = reservoirBalance([entry]);
  const after = reservoirBalance(entries) + change;
  if (change < 0 && after < floor && !closesLedger(entries, entry, after)) {
    return { kind: 'refused', code: 'below-floor', by: money(floor - after), floor };
  }
  // What is owed to the reservoir is never turned away; a contribution can be.
  if (cap !== undefined && change > 0 && after > cap && entry.source.kind === 'purpose') {
    return { kind: 'refused', code: 'above-cap', by: money(after - cap), cap };
  }
  return null;
}

/** An opening may be taken back while nothing else counts: the ledger is then as if it had never been opened. */
function closesLedger(entries: readonly LedgerEntry[], entry: LedgerEntry, after: number): boolean {
  const opening = entries.find(({ id }) => id === entry.reverses);
  return opening?.source.kind === 'opening' && after === 0;
}

function grantRefusal(
  entries: readonly LedgerEntry[],
  entry: LedgerEntry,
  { limitPerProducer }: FundPolicies,
): PolicyRefusal | null {
  const after = [...entries, entry];
  if (entry.source.kind === 'award') {
    for (const [account, amount] of balances([entry])) {
      const outstanding = amount > 0 && account.startsWith('grant:') ? (balances(after).get(account) ?? 0) : 0;
      const by = money(outstanding - limitPerProducer);
      if (by > 0) return { kind: 'refused', code: 'above-limit', producer: account.slice('grant:'.length), by };
    }
  }
  const grant = grantOfEntries(after).get(entry.id);
  if (grant === undefined) return null;
  const left = leastOutstanding(after, grant);
  if (left >= 0 || left >= leastOutstanding(entries, grant)) return null;
  return { kind: 'refused', code: 'above-outstanding', grant, by: money(-left) };
}
