import { type Money, money } from '../quantities/money.ts';
import { type CoveredDue, coverDues, largerOf, lateness, sumUntil } from './cover-dues.ts';
import { draftRecoveries, type RecoveryDraft } from './draft-recoveries.ts';
import type { GrantFile } from './grant-file.ts';
import { type Instalment, instalmentsAfter } from './grant-instalments.ts';
import { grantState, type RecoveryState } from './grant-state.ts';
import { type GrantTerms, grantTerms } from './grant-terms.ts';
import { type GrantTransaction, grantTransactions, sumOf } from './grant-transactions.ts';
import { type MilestoneStanding, milestoneStandings } from './milestone-standings.ts';
import type { DatedAmount } from './recovery-agreement.ts';
import { expectedFromDeliveries } from './recovery-schedule.ts';
import { type Review, reviewsOf } from './reviews-of.ts';

/** How a grant stands on a day. Amounts in minor units; granted = open + toPayOut + all that left it. */
export type RecoveryStanding = {
  readonly state: RecoveryState;
  /** The award less what was cancelled before it was paid out. */
  readonly granted: Money;
  readonly paidOut: Money;
  readonly toPayOut: Money;
  readonly recovered: Money;
  readonly released: Money;
  readonly writtenOff: Money;
  readonly recoveredLate: Money;
  /** Paid out and not returned, released or written off. */
  readonly open: Money;
  readonly terms: GrantTerms | null;
  readonly transactions: readonly GrantTransaction[];
  readonly milestones: readonly MilestoneStanding[];
  /** What was or will be due on fixed dates or from deliveries, oldest first. */
  readonly dues: readonly CoveredDue[];
  /** What fell due until the day, covered or not. */
  readonly fellDue: Money;
  readonly overdue: Money;
  readonly daysLate: number;
  /** A pause or an extension was decided: it counts as at risk in PAR (GRANTS.md 3.2). */
  readonly isRescheduled: boolean;
  readonly drafts: readonly RecoveryDraft[];
  /** What is expected from the day on, late parts first on their own dates. */
  readonly expected: readonly DatedAmount[];
  readonly reviews: readonly Review[];
};

/** The standing of a grant on a day (ISO date): a function of its file alone, whatever the order of entry. */
export function recoveryStanding(whole: GrantFile, today: string): RecoveryStanding {
  const file = until(whole, today);
  const transactions = grantTransactions(file);
  const sums = sumsOf(transactions);
  const { agreement, decisions } = file;
  const terms = agreement === null ? null : grantTerms(agreement, decisions, today);
  const drafts = draftRecoveries(file, today);
  const fixed = terms === null ? [] : fixedDues(file, { terms, rows: transactions, today });
  const returned = money(sums.recovered + sums.released + sums.writtenOff);
  const dues = coverDues(largerOf(fixed, deliveredDues(transactions, drafts)), returned);
  const milestones = milestoneStandings(file, terms, today);
  const late = lateness(sums.open > 0 ? dues : [], today);
  return {
    ...sums,
    ...late,
    state: grantState({ ...sums, terms, transactions }, today),
    ...{ terms, transactions, milestones, dues, drafts },
    fellDue: sumUntil(dues, today),
    isRescheduled: decisions.some(
      ({ act, outcome }) => outcome === 'accepted' && (act.kind === 'pause' || act.kind === 'extend'),
    ),
    expected: terms === null ? [] : expectedFrom(file, { terms, dues, ...sums }, today),
    reviews: reviewsOf({ agreement, terms, milestones, fixed: coverDues(fixed, returned), ...sums }, today),
  };
}

/** Nothing dated after the day counts. */
function until(file: GrantFile, today: string): GrantFile {
  return {
    ...file,
    decisions: file.decisions.filter(({ heldOn }) => heldOn <= today),
    events: file.events.filter(({ date }) => date <= today),
    entries: file.entries.filter(({ date }) => date <= today),
  };
}

function sumsOf(rows: readonly GrantTransaction[]) {
  const [awarded, cancelled, paidOut] = [sumOf(rows, 'award'), sumOf(rows, 'cancellation'), sumOf(rows, 'paid-out')];
  const granted = money(awarded - cancelled);
  const [recovered, released, writtenOff] = [sumOf(rows, 'recovery'), sumOf(rows, 'release'), sumOf(rows, 'write-off')];
  return {
    ...{ granted, paidOut, recovered, released, writtenOff },
    toPayOut: money(granted - paidOut),
    recoveredLate: sumOf(rows, 'late-recovery'),
    open: money(paidOut - recovered - released - writtenOff),
  };
}

type Now = { readonly terms: GrantTerms; readonly rows: readonly GrantTransaction[]; readonly today: string };

function fixedDues(file: GrantFile, { terms, rows, today }: Now): readonly Instalment[] {
  const paid = rows.filter(({ kind, counts }) => kind === 'paid-out' && counts);
  const payOuts = paid.map(({ date, amount }) => ({ on: date, amount }));
  return instalmentsAfter(file, { terms, rows, payOuts, today });
}

/** The share of a delivery is due on its day, posted or not. */
function deliveredDues(rows: readonly GrantTransaction[], drafts: readonly RecoveryDraft[]): readonly Instalment[] {
  const drafted = new Set(drafts.map(({ delivery }) => delivery));
  const posted = rows.filter(({ counts, delivery }) => counts && delivery !== null && !drafted.has(delivery));
  return [
    ...posted.map(({ date, amount }) => ({ dueOn: date, amount })),
    ...drafts.map(({ on, amount }) => ({ dueOn: on, amount })),
  ];
}

type Expecting = Pick<RecoveryStanding, 'dues' | 'open' | 'paidOut' | 'toPayOut'> & { readonly terms: GrantTerms };

/** Late parts on the dates they were due on; then what deliveries bring, or what milestones make due. */
function expectedFrom(
  file: GrantFile,
  { terms, dues, open, paidOut, toPayOut }: Expecting,
  today: string,
): readonly DatedAmount[] {
  const { agreement } = file;
  if (agreement === null) return [];
  const payOuts = atMost(stillToPay(agreement.payOuts, paidOut), toPayOut);
  const uncovered = dues
    .map(({ dueOn, amount, covered }) => ({ on: dueOn, amount: money(amount - covered) }))
    .filter(({ on, amount }) => amount > 0 && (agreement.basis.kind === 'milestones' || on < today));
  if (agreement.basis.kind === 'milestones') return open > 0 ? uncovered : [];
  const late = open > 0 ? uncovered : [];
  const left = open - late.reduce((sum, { amount }) => sum + amount, 0);
  return [...late, ...expectedFromDeliveries({ agreement, terms, from: today, open: Math.max(0, left), payOuts })];
}

/** The agreed pay-outs less what was paid, the first ones first. */
export function stillToPay(agreed: readonly DatedAmount[], paidOut: number): readonly DatedAmount[] {
  let paid = paidOut;
  return agreed.flatMap(({ on, amount }) => {
    const done = Math.min(paid, amount);
    paid -= done;
    return amount > done ? [{ on, amount: money(amount - done) }] : [];
  });
}

/** The first pay-outs up to an amount: what was cancelled is not paid any more. */
function atMost(payOuts: readonly DatedAmount[], amount: number): readonly DatedAmount[] {
  let left = amount;
  return payOuts.flatMap((payOut) => {
    const part = Math.min(payOut.amount, left);
    left -= part;
    return part > 0 ? [{ on: payOut.on, amount: money(part) }] : [];
  });
}
