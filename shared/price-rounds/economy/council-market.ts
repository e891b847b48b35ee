import type { CouncilFile } from './council-schema.ts';
import { layOutMarket, type Market, type MarketCell } from './market.ts';
import { planWorkplace, workplacePlan } from './workplace-plan.ts';

/**
 * Workplaces, consumer councils, and perhaps the community that permits pollution at a damage price and shares the
 * compensation. A public good needs nothing special: n councils who each face p/n and whose stated levels are
 * averaged ask for the same amount as n councils who each buy their share.
 */
export function councilMarket(file: CouncilFile): Market {
  const index = new Map(file.goods.map((name, good) => [name, good]));
  const indexOf = (name: string) => index.get(name) ?? -1;
  const workplaces = file.worker_councils.map((workplace) => workplacePlan(workplace, indexOf));
  const buyers = file.consumer_councils.map(({ allowance, shares }) => ({
    allowance,
    shares: Object.entries(shares).flatMap(([name, share]) => (share > 0 ? [{ good: indexOf(name), share }] : [])),
  }));
  const permits = permitsOf(file, indexOf);
  const cells: MarketCell[] = [
    ...workplaces.flatMap(({ output, inputs }, council) => [
      { council, good: output, offers: true },
      ...inputs.map((good) => ({ council, good, offers: false })),
    ]),
    ...buyers.flatMap(({ shares }, buyer) =>
      shares.map(({ good }) => ({ council: workplaces.length + buyer, good, offers: false })),
    ),
    ...permits.map(({ good }) => ({ council: workplaces.length + buyers.length, good, offers: true })),
  ];
  // A good may be called as what every object has: "constructor".
  const endowments = new Map(Object.entries(file.endowments ?? {}));
  const fixedSupply = file.goods.map((name) => endowments.get(name) ?? 0);
  const councilCount = workplaces.length + buyers.length + permits.length;
  return layOutMarket({ councilCount, fixedSupply, cells }, (prices, quantities) => {
    const logPrices = prices.map(Math.log);
    let first = 0;
    for (const workplace of workplaces) {
      planWorkplace(workplace, { prices, logPrices, first }, quantities);
      first += workplace.inputs.length + 1;
    }
    const permitted = permits.map(({ good, scale, elasticity }) => scale * (prices[good] ?? 0) ** elasticity);
    const compensation = permits.reduce((sum, { good }, i) => sum + (prices[good] ?? 0) * (permitted[i] ?? 0), 0);
    for (const { allowance, shares } of buyers) {
      const income = allowance + compensation / buyers.length;
      for (const { good, share } of shares) {
        quantities[first] = (income * share) / (prices[good] ?? 0);
        first += 1;
      }
    }
    quantities.set(permitted, first);
  });
}

type Permits = { readonly good: number; readonly scale: number; readonly elasticity: number };

function permitsOf(file: CouncilFile, indexOf: (name: string) => number): readonly Permits[] {
  const community = file.community_of_affected_parties;
  return community === undefined ? [] : [{ ...community, good: indexOf(community.pollutant) }];
}
