import type { ExchangeFile } from './exchange-schema.ts';
import { layOutMarket, type Market } from './market.ts';
import { spend, spenderOf } from './spender.ts';

/** Consumers who bring endowments (all of it is offered at any price) and spend what these are worth at the prices. */
export function exchangeMarket(file: ExchangeFile): Market {
  const spenders = file.consumers.map((consumer) => spenderOf(consumer.weights, consumer.sigma));
  const endowments = file.consumers.map((consumer) => Float64Array.from(consumer.endowment));
  const cells = spenders.flatMap((spender, council) => spender.goods.map((good) => ({ council, good, offers: false })));
  const fixedSupply = file.goods.map((_, good) => endowments.reduce((sum, brought) => sum + (brought[good] ?? 0), 0));
  return layOutMarket({ councilCount: spenders.length, fixedSupply, cells }, (prices, quantities) => {
    let first = 0;
    for (const [council, spender] of spenders.entries()) {
      const income = worth(endowments[council], prices);
      spend(spender, { income, prices, first }, quantities);
      first += spender.goods.length;
    }
  });
}

function worth(endowment: Float64Array | undefined, prices: Float64Array): number {
  return endowment?.reduce((sum, quantity, good) => sum + quantity * (prices[good] ?? 0), 0) ?? 0;
}
