import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { PostedAward } from '../../../shared/assembly/result/award-grants.ts';
import type { OpenDemand } from '../../../shared/assembly/result/open-demand.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { NeighbourDemand } from '../../../shared/demand-board/board-settings.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { allocatePool } from '../../../shared/grants/pool/allocate-pool.ts';
import type { PoolPartner, PoolTerms } from '../../../shared/grants/pool/pool-partner.ts';
import type { PoolAllocation, PoolMember } from '../../../shared/grants/pool/pool-round.ts';
import { openingOf } from '../../../shared/ledger/in-effect.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { reservoirBalance } from '../../../shared/ledger/reservoir-balance.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';

export type PoolFacts = {
  readonly settings: AssemblySettings;
  readonly products: readonly Product[];
  readonly requests: readonly GrantRequest[];
  readonly awards: readonly PostedAward[];
  readonly ledger: readonly LedgerEntry[];
  readonly partners: readonly PoolPartner[];
  readonly terms: PoolTerms;
  readonly neighbours: readonly NeighbourDemand[];
  /** Null before a round is closed. */
  readonly result: { readonly openDemand: readonly OpenDemand[]; readonly prices: ReadonlyMap<string, Money> } | null;
};

/** All that our reservoir holds above its floor. */
export function spendable({ settings, ledger }: PoolFacts): Money {
  const { balance, floor } = settings.reservoir;
  return money(Math.max(0, (openingOf(ledger) === null ? balance : reservoirBalance(ledger)) - floor));
}

/** Everybody who takes part, ourselves first. */
export function membersOf(facts: PoolFacts): readonly PoolMember[] {
  const { settings, terms, partners, neighbours, result } = facts;
  const most = spendable(facts);
  const us: PoolMember = {
    coop: settings.name,
    budget: terms.ourBudget === null ? most : money(Math.min(most, terms.ourBudget)),
    openDemand: new Map(result?.openDemand.map(({ product, open }) => [product, open])),
  };
  const others = partners.map(({ coop, budget }): PoolMember => {
    const own = neighbours.filter((row) => row.coop === coop);
    return { coop, budget, openDemand: new Map(own.map(({ product, perWeek }) => [product, perWeek])) };
  });
  return [us, ...others];
}

/** What the common fund would award; null before a round is closed. */
export function poolOf(facts: PoolFacts): PoolAllocation | null {
  const { result, requests, settings, terms } = facts;
  if (result === null) return null;
  return allocatePool({
    members: membersOf(facts),
    requests,
    prices: result.prices,
    limitPerProducer: settings.reservoir.limitPerProducer,
    sharing: terms.sharing,
  });
}
