import type { NeighbourDemand } from '../../demand-board/board-settings.ts';
import { type Money, money } from '../../quantities/money.ts';
import type { PoolMethod } from '../allocation-method.ts';
import type { PoolPartner, PoolTerms } from './pool-partner.ts';

export type PoolTold = {
  readonly us: string;
  /** All that our reservoir holds above its floor. */
  readonly spendable: Money;
  readonly partners: readonly PoolPartner[];
  readonly terms: PoolTerms;
  /** What members of other co-ops lack, as they told us. */
  readonly neighbours: readonly NeighbourDemand[];
};

/** The common fund as a method of awarding; null while nobody else takes part. */
export function poolMethod({ us, spendable, partners, terms, neighbours }: PoolTold): PoolMethod | null {
  if (partners.length === 0) return null;
  const { ourBudget, sharing } = terms;
  return {
    ...{ kind: 'pool', us, sharing },
    ourBudget: ourBudget === null ? spendable : money(Math.min(spendable, ourBudget)),
    partners: partners
      .toSorted((a, b) => (a.coop < b.coop ? -1 : 1))
      .map(({ coop, budget }) => {
        const lacks = neighbours.filter((row) => row.coop === coop);
        const openDemand = lacks.map(({ product, perWeek }) => [product, perWeek] as const);
        return { coop, budget, openDemand: openDemand.toSorted(([a], [b]) => (a < b ? -1 : 1)) };
      }),
  };
}
