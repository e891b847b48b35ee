import { type Money, money } from '../quantities/money.ts';
import type { GrantFile } from './grant-file.ts';
import { daysLater, type GrantTerms, monthsLater } from './grant-terms.ts';
import type { GrantTransaction } from './grant-transactions.ts';
import { laterDue } from './later-due.ts';
import type { DatedAmount, RecoveryAgreement } from './recovery-agreement.ts';
import { spreadOver } from './spread-over.ts';

/** A part that is to come back, and the ISO date on which it is due. */
export type Instalment = { readonly dueOn: string; readonly amount: Money };

/**
 * What an agreement makes due on fixed dates: the amounts of its milestones, or its minimum in every period. A pay-out
 * in parts raises only what is due after it (GRANTS.md 3.5); a part with nothing due after it joins the last one.
 */
export function agreedInstalments(
  agreement: RecoveryAgreement,
  payOuts: readonly DatedAmount[],
): readonly Instalment[] {
  const parts = agreement.basis.kind === 'milestones' ? milestoneParts(agreement) : minimumParts(agreement, payOuts);
  if (agreement.basis.kind === 'deliveries' || parts.length === 0) return parts;
  const sums = parts.map(() => 0);
  for (const { on, amount } of payOuts) {
    const after = parts.map(({ dueOn }, at) => (dueOn > on ? at : -1)).filter((at) => at >= 0);
    const places = after.length > 0 ? after : [parts.length - 1];
    const spread = spreadOver(
      amount,
      places.map((at) => parts[at]?.amount ?? 0),
    );
    for (const [at, place] of places.entries()) sums[place] = (sums[place] ?? 0) + (spread[at] ?? 0);
  }
  return parts.map(({ dueOn }, at) => ({ dueOn, amount: money(sums[at] ?? 0) })).filter(({ amount }) => amount > 0);
}

function milestoneParts({ milestones }: RecoveryAgreement): readonly Instalment[] {
  return milestones
    .filter(({ amount }) => amount > 0)
    .map(({ dueOn, amount }) => ({ dueOn, amount }))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

/** The minimum at the end of each period, the last one what is left, until everything paid out is due. */
function minimumParts(
  { minimum, startsOn, graceDays, endsOn }: RecoveryAgreement,
  payOuts: readonly DatedAmount[],
): readonly Instalment[] {
  if (minimum === null || minimum.amount <= 0 || minimum.everyMonths < 1) return [];
  const first = daysLater(startsOn, graceDays);
  const parts: Instalment[] = [];
  let due = 0;
  for (let period = 1; ; period += 1) {
    const dueOn = monthsLater(first, period * minimum.everyMonths);
    if (dueOn > endsOn) return parts;
    const paid = payOuts.reduce((sum, { on, amount }) => sum + (on < dueOn ? amount : 0), 0);
    const amount = money(Math.max(0, Math.min(minimum.amount, paid - due)));
    if (amount > 0) parts.push({ dueOn, amount });
    due += amount;
  }
}

/** The same after decisions: what they moved is due later. */
export function instalmentsAfter(
  { agreement, decisions }: Pick<GrantFile, 'agreement' | 'decisions'>,
  now: {
    readonly terms: GrantTerms;
    readonly rows: readonly GrantTransaction[];
    readonly payOuts: readonly DatedAmount[];
    readonly today: string;
  },
): readonly Instalment[] {
  if (agreement === null) return [];
  const { terms, rows, today } = now;
  let due = 0;
  const moved = agreedInstalments(agreement, now.payOuts).map(({ dueOn, amount }) => {
    due += amount;
    return { dueOn: laterDue({ dueOn, settledOn: returnedOn(rows, due) }, { decisions, terms }, today), amount };
  });
  return moved.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

/** The ISO date by which an amount had come back, was released or written off; null: not yet. */
function returnedOn(rows: readonly GrantTransaction[], amount: number): string | null {
  let sum = 0;
  for (const row of rows) {
    if (row.counts && (row.kind === 'recovery' || row.kind === 'release' || row.kind === 'write-off'))
      sum += row.amount;
    if (sum >= amount) return row.date;
  }
  return null;
}
