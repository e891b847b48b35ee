import type { BudgetFile } from '../../shared/price-rounds/economy/budget-schema.ts';
import type { ExchangeFile } from '../../shared/price-rounds/economy/exchange-schema.ts';
import { type SeededRandom, seededRandom, standardNormal } from '../../shared/price-rounds/economy/seeded-random.ts';

/** Sizes and habits of one family of random economies; every member comes from a seed. */
type BudgetTerms = {
  readonly goods: number;
  readonly households: number;
  /** Elasticities of substitution, drawn evenly between. 0 to 0: Leontief. */
  readonly sigma: readonly [low: number, high: number];
  /** Supply elasticities, drawn evenly between; null: fixed supplies. */
  readonly elasticity: readonly [low: number, high: number] | null;
  /** Part of the goods offered in plenty or wanted by nobody. */
  readonly free: number;
  /** Standard deviation of the start prices' logarithms. */
  readonly gap: number;
};

const between = (random: SeededRandom, low: number, high: number) => low + random.uniform() * (high - low);
const names = (count: number) => Array.from({ length: count }, (_, good) => `good ${good + 1}`);
const startPrices = (random: SeededRandom, goods: number, gap: number) =>
  Array.from({ length: goods }, () => Math.exp(gap * standardNormal(random)));

function weightsOf(random: SeededRandom, unwanted: readonly boolean[]): readonly number[] {
  const weights = unwanted.map((skip) => (!skip && random.uniform() < 0.8 ? between(random, 0.2, 2) : 0));
  return weights.some((weight) => weight > 0) ? weights : unwanted.map((skip) => (skip ? 0 : 1));
}

/** Households with given budgets and a producer line per good. Prices near 1 clear roughly, before the gap. */
export function budgetEconomy(terms: BudgetTerms, seed: number): BudgetFile {
  const random = seededRandom(seed);
  const { goods, households, sigma, elasticity, free, gap } = terms;
  const kinds = Array.from({ length: goods }, (_, good) =>
    good > 0 && random.uniform() < free ? random.uniform() : 1,
  );
  const unwanted = kinds.map((kind) => kind < 0.3);
  const people = Array.from({ length: households }, () => ({
    budget: between(random, 50, 150),
    weights: [...weightsOf(random, unwanted)],
    sigma: between(random, ...sigma),
  }));
  const perGood = (100 * households) / goods;
  const producers = kinds.map((kind) => {
    const amount = perGood * between(random, 0.5, 1.5) * (kind < 1 ? 5 : 1);
    return elasticity === null
      ? { fixed_supply: amount }
      : { scale: amount, elasticity: between(random, ...elasticity) };
  });
  const id = `budget-${goods}x${households}-${seed}`;
  return {
    id,
    kind: 'budget-economy',
    goods: names(goods),
    start_prices: startPrices(random, goods, gap),
    households: people,
    producers,
  };
}

type ExchangeTerms = Pick<BudgetTerms, 'goods' | 'households' | 'sigma' | 'gap'>;

/** Consumers who spend what their own endowments are worth; the first good is the numeraire. */
export function exchangeEconomy(terms: ExchangeTerms, seed: number): ExchangeFile {
  const random = seededRandom(seed);
  const { goods, households, sigma, gap } = terms;
  const nobody = Array.from({ length: goods }, () => false);
  const consumers = Array.from({ length: households }, () => ({
    endowment: names(goods).map(() => (random.uniform() < 0.6 ? between(random, 0, 2) : 0)),
    weights: [...weightsOf(random, nobody)],
    sigma: between(random, ...sigma),
  }));
  const [first] = consumers;
  if (first !== undefined) first.endowment = first.endowment.map((quantity) => quantity + 0.5);
  return {
    id: `exchange-${goods}x${households}-${seed}`,
    kind: 'exchange',
    goods: names(goods),
    numeraire: 0,
    start_prices: startPrices(random, goods, gap),
    consumers,
  };
}
