import type { Money } from '../quantities/money.ts';

/**
 * What happened to a grant beside the ledger. The whole award leaves the reservoir's account when it is decided; a
 * pay-out says when which part reached the producer. `date` is the ISO date it happened on, `at` the instant it was
 * entered. A wrong one is never altered: another one takes it back.
 */
export type RecoveryEvent = {
  readonly id: string;
  /** Request id. */
  readonly grant: string;
  readonly date: string;
  readonly at: string;
  readonly what:
    | { readonly kind: 'paid-out'; readonly amount: Money }
    /** `milestone` is its place in the agreement, from 0. */
    | { readonly kind: 'milestone-met'; readonly milestone: number }
    | { readonly kind: 'taken-back'; readonly event: string; readonly why: string };
};

/** The events that count: nobody took them back. */
export function eventsInEffect(events: readonly RecoveryEvent[]): readonly RecoveryEvent[] {
  const gone = new Set(events.flatMap(({ what }) => (what.kind === 'taken-back' ? [what.event] : [])));
  return events.filter(({ id, what }) => what.kind !== 'taken-back' && !gone.has(id));
}
