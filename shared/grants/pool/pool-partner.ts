import type { Money } from '../../quantities/money.ts';
import type { PoolSharing } from './pool-round.ts';

/** Another co-op in our common round: what it brings. Its open demand is what it told us for the demand board. */
export type PoolPartner = { readonly coop: string; readonly budget: Money };

/** What the co-ops agreed on. `ourBudget` null: all of our reservoir above its floor. */
export type PoolTerms = { readonly sharing: PoolSharing; readonly ourBudget: Money | null };

export const usualPoolTerms: PoolTerms = { sharing: 'by-demand', ourBudget: null };

export type PartnerFault =
  | { readonly field: 'coop'; readonly code: 'missing' | 'too-long' | 'ourselves' }
  | { readonly field: 'budget'; readonly code: 'below-zero' };

/** Names are parts of row keys, which the journal limits. */
export const longestPartnerName = 100;

/** Everything that is wrong with a partner; empty when it can be kept. `us` is our own co-op's name. */
export function checkPoolPartner({ coop, budget }: PoolPartner, us: string): readonly PartnerFault[] {
  const name = coop.trim();
  const faults: PartnerFault[] = [];
  if (name === '') faults.push({ field: 'coop', code: 'missing' });
  if (name.length > longestPartnerName) faults.push({ field: 'coop', code: 'too-long' });
  if (name !== '' && name === us.trim()) faults.push({ field: 'coop', code: 'ourselves' });
  if (budget < 0) faults.push({ field: 'budget', code: 'below-zero' });
  return faults;
}
