import { type Money, money } from '../quantities/money.ts';
import { scaleHalfUp } from '../quantities/scale-half-up.ts';
import type { Delivered } from './deliveries-of.ts';
import type { GrantFile } from './grant-file.ts';
import { grantTerms, shareOn } from './grant-terms.ts';
import { type GrantTransaction, grantTransactions } from './grant-transactions.ts';

const wholeBasisPoints = 10_000;

/**
 * A posting that a delivery calls for; a person confirms it. new: nothing was posted for the delivery. correction: its
 * quantities (or the share) have changed since, so the posted entry is reversed and, above 0, the right one posted.
 */
export type RecoveryDraft = {
  readonly kind: 'new' | 'correction';
  /** Order id. */
  readonly delivery: string;
  readonly on: string;
  readonly value: Money;
  readonly shareBasisPoints: number;
  /** The share of the value, rounded half-up to a minor unit. */
  readonly share: Money;
  /** The same, at most what is open. */
  readonly amount: Money;
  /** The entry to reverse and what it posted; null for a new one. */
  readonly posted: { readonly entry: string; readonly amount: Money } | null;
};

/** The share of a delivery's value, rounded half-up: 10 % of 93.65 is 9.37. */
export function shareOf(value: Money, basisPoints: number): Money {
  return money(scaleHalfUp(value, basisPoints, wholeBasisPoints));
}

/**
 * What deliveries until a day call for, oldest first. Together they never take more than is open, and a delivery whose
 * posting stands as it should is left alone, so confirming twice posts once.
 */
export function draftRecoveries(file: GrantFile, today: string): readonly RecoveryDraft[] {
  const { agreement, deliveries, decisions } = file;
  if (agreement === null || deliveries === null || agreement.basis.kind !== 'deliveries') return [];
  const terms = grantTerms(agreement, decisions, today);
  const rows = grantTransactions(file);
  let open = rows.at(-1)?.openAfter ?? 0;
  const drafts: RecoveryDraft[] = [];
  for (const delivered of inOrder(deliveries, rows)) {
    if (delivered.on > today) continue;
    const posted = postedFor(rows, delivered.delivery);
    const shareBasisPoints = shareOn(terms, delivered.on);
    const share = shareOf(delivered.value, shareBasisPoints);
    const amount = money(Math.max(0, Math.min(share, open + (posted?.amount ?? 0))));
    if (amount === (posted?.amount ?? 0)) continue;
    open += (posted?.amount ?? 0) - amount;
    const { delivery, on, value } = delivered;
    drafts.push({
      kind: posted === null ? 'new' : 'correction',
      delivery,
      on,
      value,
      shareBasisPoints,
      share,
      amount,
      posted,
    });
  }
  return drafts;
}

function postedFor(rows: readonly GrantTransaction[], delivery: string): RecoveryDraft['posted'] {
  const row = rows.find((one) => one.counts && one.delivery === delivery);
  return row === undefined ? null : { entry: row.id, amount: row.amount };
}

/** By day; an order that was posted and is no longer received comes as worth nothing. */
function inOrder(deliveries: readonly Delivered[], rows: readonly GrantTransaction[]): readonly Delivered[] {
  const known = new Set(deliveries.map(({ delivery }) => delivery));
  const gone = rows.flatMap(({ delivery, counts, date }): readonly Delivered[] =>
    counts && delivery !== null && !known.has(delivery) ? [{ delivery, on: date, lines: [], value: money(0) }] : [],
  );
  return [...deliveries, ...gone].toSorted((a, b) =>
    a.on === b.on ? (a.delivery < b.delivery ? -1 : 1) : a.on < b.on ? -1 : 1,
  );
}
