import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { OpenDemand } from '../../../shared/assembly/result/open-demand.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { NeighbourDemand } from '../../../shared/demand-board/board-settings.ts';
import type { PoolMethod } from '../../../shared/grants/allocation-method.ts';
import type { GrantDecision } from '../../../shared/grants/grant-decision.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { allocatePool } from '../../../shared/grants/pool/allocate-pool.ts';
import type { PoolPartner, PoolTerms } from '../../../shared/grants/pool/pool-partner.ts';
import type { PoolAllocation, PoolMember } from '../../../shared/grants/pool/pool-round.ts';
import { outstandingByProducer } from '../../../shared/ledger/concentration.ts';
import { openingOf } from '../../../shared/ledger/in-effect.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { reservoirBalance } from '../../../shared/ledger/reservoir-balance.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';

export type PoolFacts = {
  readonly settings: AssemblySettings;
  readonly products: readonly Product[];
  readonly requests: readonly GrantRequest[];
  /** How our grants of this round were decided; null before. */
  readonly decision: GrantDecision | null;
  readonly ledger: readonly LedgerEntry[];
  readonly partners: readonly PoolPartner[];
  readonly terms: PoolTerms;
  readonly neighbours: readonly NeighbourDemand[];
  /** Null before a round is closed. */
  readonly result: { readonly openDemand: readonly OpenDemand[]; readonly prices: ReadonlyMap<string, Money> } | null;
};

/** All that our reservoir holds above its floor; once the grants are awarded, what it held then. */
export function spendable({ settings, ledger, decision }: PoolFacts): Money {
  if (decision !== null) {
    const { balance, floor } = decision.fund.reservoir;
    return money(Math.max(0, balance - floor));
  }
  const { balance, floor } = settings.reservoir;
  return money(Math.max(0, (openingOf(ledger) === null ? balance : reservoirBalance(ledger)) - floor));
}

/** What was awarded from the common fund, as it was told then; null before, or when another rule decided. */
export function poolDecided({ decision }: PoolFacts): PoolMethod | null {
  return decision?.method.kind === 'pool' ? decision.method : null;
}

/** Everybody who takes part, ourselves first; once awarded, as they were then. */
export function membersOf(facts: PoolFacts): readonly PoolMember[] {
  const { settings, terms, partners, neighbours, result } = facts;
  const decided = poolDecided(facts);
  if (decided !== null) {
    const openDemand = new Map(result?.openDemand.map(({ product, open }) => [product, open]));
    const others = decided.partners.map(({ coop, budget, openDemand: lacks }): PoolMember => {
      return { coop, budget, openDemand: new Map(lacks) };
    });
    return [{ coop: decided.us, budget: decided.ourBudget, openDemand }, ...others];
  }
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

/** What the common fund would award, or awarded; null before a round is closed and where another rule has decided. */
export function poolOf(facts: PoolFacts): PoolAllocation | null {
  const { result, requests, settings, terms } = facts;
  const decided = poolDecided(facts);
  if (result === null || (facts.decision !== null && decided === null)) return null;
  return allocatePool({
    members: membersOf(facts),
    requests,
    prices: result.prices,
    outstanding: outstandingOf(facts),
    limitPerProducer: (facts.decision?.fund.reservoir ?? settings.reservoir).limitPerProducer,
    sharing: decided?.sharing ?? terms.sharing,
  });
}

/** What producers still owe us, by our ledger or as it was when the grants were awarded. */
function outstandingOf({ decision, ledger }: PoolFacts): ReadonlyMap<string, Money> {
  if (decision !== null) return new Map(decision.fund.outstanding);
  return new Map(outstandingByProducer(ledger).map(({ producer, amount }) => [producer, amount]));
}
