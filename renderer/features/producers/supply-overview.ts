import type { Product } from '../../../shared/catalogue/product.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import { type Quantity, quantity } from '../../../shared/quantities/quantity.ts';
import type { Offer } from '../../../shared/supply/offer.ts';
import { supplyAtPrice } from '../../../shared/supply/supply-at-price.ts';
import { type ProducerRatio, producerRatios, type RatioFacts } from '../../live/producer-ratios.ts';
import type { ProducerFacts } from './compared-offers.ts';

/** What the screen reads: everything offered, and what is wanted of each product at the prices of the moment. */
export type SupplyFacts = {
  readonly currency: string;
  readonly products: readonly Product[];
  readonly offers: readonly Offer[];
  /** Indicative price and planned demand per week, by product code. */
  readonly prices: ReadonlyMap<string, Money>;
  readonly wantedPerWeek: ReadonlyMap<string, Quantity>;
  /** Codes of products that are not to be had in the whole period. */
  readonly outOfSeason: ReadonlySet<string>;
} & ProducerFacts;

export type ProductSupply = {
  readonly product: Product;
  readonly price: Money;
  readonly wanted: Quantity;
  /** Offered per week at the price of the moment, and at any price. */
  readonly offered: Quantity;
  readonly offeredAtAnyPrice: Quantity;
  readonly producers: readonly string[];
  readonly isOutOfSeason: boolean;
};

export type ProducerSupply = {
  readonly producer: string;
  readonly products: readonly string[];
  readonly steps: number;
  /** How its benefit stands to its cost, and what was voted on it. */
  readonly ratio: ProducerRatio;
};

export function productSupplies(facts: SupplyFacts): readonly ProductSupply[] {
  const byProduct = Map.groupBy(facts.offers, (offer) => offer.product);
  return facts.products.map((product) => {
    const offers = byProduct.get(product.code) ?? [];
    const price = facts.prices.get(product.code) ?? product.openingPrice;
    const all = offers.flatMap((offer) => offer.steps).reduce((sum, step) => sum + step.quantityPerWeek, 0);
    return {
      product,
      price,
      wanted: facts.wantedPerWeek.get(product.code) ?? quantity(0),
      offered: supplyAtPrice(offers, price).high,
      offeredAtAnyPrice: quantity(all),
      producers: offers.map((offer) => offer.producer),
      isOutOfSeason: facts.outOfSeason.has(product.code),
    };
  });
}

/** What benefit and cost are worked out from; products are named by the catalogue. */
export function ratioFacts(facts: SupplyFacts): RatioFacts {
  const byCode = new Map(facts.products.map((product) => [product.code, product]));
  return { ...facts, productOf: (code) => byCode.get(code) };
}

/** Every producer with what it offers, by name. A producer is known by its offers only. */
export function producerSupplies(facts: SupplyFacts): readonly ProducerSupply[] {
  const { offers, products } = facts;
  const ratios = new Map(producerRatios(ratioFacts(facts)).map((row) => [row.producer, row]));
  const names = new Map(products.map((product) => [product.code, product.name]));
  return [...Map.groupBy(offers, (offer) => offer.producer)].map(([producer, own]) => ({
    producer,
    products: own.map((offer) => names.get(offer.product) ?? offer.product),
    steps: own.reduce((sum, offer) => sum + offer.steps.length, 0),
    ratio: ratios.get(producer) ?? { producer, inputs: null, ratio: null, vote: null },
  }));
}

/** How what is offered at the price stands to what is wanted. */
export type SupplyStanding = 'out-of-season' | 'nothing-wanted' | 'short' | 'covered';

export function standing({ wanted, offered, isOutOfSeason }: ProductSupply): SupplyStanding {
  if (isOutOfSeason) return 'out-of-season';
  if (wanted === 0) return 'nothing-wanted';
  return offered < wanted ? 'short' : 'covered';
}
