import type { VotedDecision } from '../members/vote.ts';
import type { Money } from '../quantities/money.ts';

/** What can be decided about a grant after it was agreed. Dates are ISO dates. */
export type RecoveryAct =
  /** Nothing falls due while it lasts, and later dates move by as much. `to` is its last day; null: until resumed. */
  | { readonly kind: 'pause'; readonly from: string; readonly to: string | null }
  | { readonly kind: 'resume'; readonly on: string }
  /** Everything still open on the day of the decision, and the end, come later. */
  | { readonly kind: 'extend'; readonly months: number }
  | { readonly kind: 'change-share'; readonly from: string; readonly shareBasisPoints: number }
  | { readonly kind: 'forgive' | 'write-off'; readonly amount: Money }
  /** What was not paid out goes back to the reservoir: the whole award, or the rest of it. */
  | { readonly kind: 'cancel' };

/** A decision of the members or the board on a grant. Declined ones are kept and change nothing. */
export type RecoveryDecision = VotedDecision & {
  readonly id: string;
  /** Request id. */
  readonly grant: string;
  readonly act: RecoveryAct;
};

/** Accepted decisions in the order of the days they were made on; by number within a day: D10 comes after D9. */
export function acceptedInOrder(decisions: readonly RecoveryDecision[]): readonly RecoveryDecision[] {
  return decisions
    .filter(({ outcome }) => outcome === 'accepted')
    .toSorted((a, b) =>
      a.heldOn === b.heldOn ? a.id.length - b.id.length || order(a.id, b.id) : order(a.heldOn, b.heldOn),
    );
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}
