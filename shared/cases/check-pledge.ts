import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { RestPolicy } from './case-rules.ts';
import { type CaseDemand, casesToOrder } from './cases-to-order.ts';

/** One product of one delivery as it stands in the case-fill phase. */
export type PledgeQuestion = {
  readonly demand: CaseDemand;
  readonly caseSize: Quantity;
  readonly rest: RestPolicy;
  /** Above 0: a household adds so much; below 0: it takes so much back. Thousandths. */
  readonly change: number;
};

export type PledgeCheck =
  | { readonly kind: 'ok'; readonly demand: CaseDemand }
  | { readonly kind: 'refused'; readonly code: 'nothing-added' }
  | { readonly kind: 'refused'; readonly code: 'nothing-to-fill' }
  | { readonly kind: 'refused'; readonly code: 'more-than-fills'; readonly mayAdd: Quantity }
  | { readonly kind: 'refused'; readonly code: 'shortage-grows'; readonly by: Quantity };

/**
 * Whether a household may add in the case-fill phase, or take back what it added. Shortage may only shrink. Added is
 * only what fills the case in which somebody is short (or empties the shelf): more would be promised and not given.
 * Refused `nothing-added` (0), `nothing-to-fill` (nobody is short), `more-than-fills` {mayAdd}, `shortage-grows` {by}.
 */
export function checkPledge({ demand, caseSize, rest, change }: PledgeQuestion): PledgeCheck {
  if (change === 0 || demand.pledged + change < 0) return { kind: 'refused', code: 'nothing-added' };
  const before = casesToOrder({ demand, caseSize, rest });
  if (change > 0 && before.mayAdd === 0) return { kind: 'refused', code: 'nothing-to-fill' };
  if (change > before.mayAdd) return { kind: 'refused', code: 'more-than-fills', mayAdd: before.mayAdd };
  const changed = { ...demand, pledged: quantity(demand.pledged + change) };
  const after = casesToOrder({ demand: changed, caseSize, rest });
  if (after.short > before.short) {
    return { kind: 'refused', code: 'shortage-grows', by: quantity(after.short - before.short) };
  }
  return { kind: 'ok', demand: changed };
}
