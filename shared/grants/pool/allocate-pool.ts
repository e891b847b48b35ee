import { type Money, money } from '../../quantities/money.ts';
import { type Quantity, quantity } from '../../quantities/quantity.ts';
import { allocateGrants } from '../allocate-grants.ts';
import type { GrantAward } from '../grant-award.ts';
import type { PoolAllocation, PoolAward, PoolMember, PoolRound, PoolShare, PoolSharing } from './pool-round.ts';
import { shareWithin } from './share-within.ts';

/** What the co-ops have left while awards are shared, in the order of their names. */
type Left = { readonly money: readonly number[]; readonly open: readonly ReadonlyMap<string, Quantity>[] };

/**
 * A round of grants that several co-ops pay together: the open demand of all is added up, awarded by the same rule as
 * in one co-op over the budgets together, and every award is shared to the cent. No co-op pays above its budget, whatever
 * the order of the co-ops. Each posts its own part to its own ledger.
 */
export function allocatePool(round: PoolRound): PoolAllocation {
  const members = round.members.toSorted((a, b) => (a.coop < b.coop ? -1 : 1));
  const budget = money(members.reduce((sum, member) => sum + member.budget, 0));
  const { requests, prices, limitPerProducer, outstanding = new Map() } = round;
  const reservoir = { balance: budget, floor: money(0), limitPerProducer };
  const { awards, awarded } = allocateGrants({
    requests,
    openDemand: openOfAll(members),
    prices,
    reservoir,
    outstanding,
  });
  let left: Left = { money: members.map((member) => member.budget), open: members.map(({ openDemand }) => openDemand) };
  const shared = awards.map((award): PoolAward => {
    const shares = sharesOf(award, { members, left, sharing: round.sharing });
    left = afterShares(left, shares, award.request.product);
    return { ...award, shares };
  });
  const coops = members.map(({ coop, budget: brought }, at) => {
    const keeps = money(left.money[at] ?? 0);
    return { coop, pays: money(brought - keeps), keeps };
  });
  return { awards: shared, awarded, coops };
}

/** The open demand of all co-ops together, per week by product. */
function openOfAll(members: readonly PoolMember[]): ReadonlyMap<string, Quantity> {
  const sums = new Map<string, Quantity>();
  for (const [product, open] of members.flatMap(({ openDemand }) => [...openDemand])) {
    sums.set(product, quantity((sums.get(product) ?? 0) + open));
  }
  return sums;
}

type Sharing = { readonly members: readonly PoolMember[]; readonly left: Left; readonly sharing: PoolSharing };

function sharesOf(award: GrantAward, { members, left, sharing }: Sharing): readonly PoolShare[] {
  const open = left.open.map((demand) => demand.get(award.request.product) ?? 0);
  const met = shareWithin(
    award.meetsPerWeek,
    open.map((most) => ({ weight: most, most })),
  );
  const weightOf = (at: number) => (sharing === 'by-demand' ? met[at] : members[at]?.budget) ?? 0;
  const paid = shareWithin(
    award.award,
    left.money.map((most, at) => ({ weight: weightOf(at), most })),
  );
  return members.map(({ coop }, at) => ({
    coop,
    amount: money(paid[at] ?? 0),
    meetsPerWeek: quantity(met[at] ?? 0),
  }));
}

function afterShares(left: Left, shares: readonly PoolShare[], product: string): Left {
  return {
    money: left.money.map((amount, at) => amount - (shares[at]?.amount ?? 0)),
    open: left.open.map((demand, at) => {
      const rest = (demand.get(product) ?? 0) - (shares[at]?.meetsPerWeek ?? 0);
      return demand.has(product) ? new Map(demand).set(product, quantity(rest)) : demand;
    }),
  };
}

/**
 * Each co-op's part of what a producer returns: by what it paid and has not got back yet, so that nobody gets more than
 * it paid and everything is back at the same time. Throws when more comes back than is outstanding.
 */
export function poolRecovery(outstanding: readonly Money[], amount: Money): readonly Money[] {
  return shareWithin(
    amount,
    outstanding.map((most) => ({ weight: most, most })),
  ).map(money);
}
