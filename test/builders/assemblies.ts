import type { Assembly } from '../../shared/assembly/assembly.ts';
import type { AssemblySettings } from '../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../shared/catalogue/product.ts';
import type { GrantRequest } from '../../shared/grants/grant-request.ts';
import type { Household } from '../../shared/members/household.ts';
import type { PlanLine, Rhythm } from '../../shared/plans/lines/plan-line.ts';
import { weekDenominator, weekShare } from '../../shared/plans/lines/week-share.ts';
import { type PlanRecord, planRecord } from '../../shared/plans/plan-record.ts';
import { type SeededRandom, seededRandom } from '../../shared/price-rounds/economy/seeded-random.ts';
import { type Money, money } from '../../shared/quantities/money.ts';
import { type Quantity, quantity } from '../../shared/quantities/quantity.ts';
import type { StockLevel } from '../../shared/stocking/stock-level.ts';
import type { Offer, OfferStep } from '../../shared/supply/offer.ts';

/** How large a generated assembly is. */
export type AssemblySize = {
  readonly households: number;
  readonly linesPerHousehold: number;
  readonly products: number;
  readonly producers: number;
  readonly grantRequests: number;
};

/** The sizes of PROCEDURE.md section 5. */
export const assemblySizes = {
  small: { households: 40, linesPerHousehold: 30, products: 300, producers: 12, grantRequests: 4 },
  typical: { households: 2000, linesPerHousehold: 40, products: 1500, producers: 175, grantRequests: 20 },
  large: { households: 16_000, linesPerHousehold: 60, products: 6000, producers: 700, grantRequests: 60 },
} as const satisfies Record<string, AssemblySize>;

const weeks = 13;

/**
 * A whole assembly from a seed: a few products are in most plans and most in few, offers are ladders around the demand
 * at opening prices, and some households are above their allowance. The same size and seed give the same bytes.
 */
export function buildAssembly(size: AssemblySize, seed: number): Assembly {
  const random = seededRandom(seed);
  const products = Array.from({ length: size.products }, (_, ordinal) => buildProduct(random, ordinal));
  const demand = new Float64Array(size.products);
  const households: Household[] = [];
  const plans: PlanRecord[] = [];
  for (let index = 0; index < size.households; index++) {
    const code = `H${String(index + 1).padStart(5, '0')}`;
    const lines = buildLines(random, products, size.linesPerHousehold);
    households.push(buildHousehold(random, code, addToDemand(lines, products, demand)));
    plans.push(planRecord(code, lines));
  }
  return {
    settings: buildSettings(size),
    products,
    households,
    plans,
    offers: products.flatMap((product) => buildOffers({ random, size, product, demand })),
    stock: products.filter(() => random.uniform() < 0.6).map((product) => buildStock(random, product, demand)),
    grantRequests: Array.from({ length: size.grantRequests }, (_, index) => {
      return buildRequest({ random, size, product: pick(random, products), demand }, index);
    }),
  };
}

function buildSettings({ households }: AssemblySize): AssemblySettings {
  return {
    name: `Generated assembly of ${households} households`,
    currency: 'USD',
    period: { from: '2027-01-04', weeks },
    rule: { name: 'accelerated', tolerance: 0.05, maxRounds: 12 },
    coverDays: 14,
    reservoir: {
      balance: money(48_200_00 + households * 50_00),
      floor: money(40_000_00),
      limitPerProducer: money(3500_00 + households * 5_00),
    },
  };
}

const units = ['lb', 'dozen', 'gallon', 'loaf', 'bag', 'pint'] as const;

function buildProduct(random: SeededRandom, ordinal: number): Product {
  const opening = whole(random, 80, 1500);
  const observed = Math.max(1, Math.round(opening * between(random, 0.85, 1.2)));
  return {
    code: `P${String(ordinal + 1).padStart(5, '0')}`,
    name: `Product ${ordinal + 1}`,
    unit: pick(random, units),
    caseSize: quantity(whole(random, 1, 40) * 1000),
    leadDays: whole(random, 1, 14),
    season: random.uniform() < 0.05 ? { fromMonth: whole(random, 1, 12), toMonth: whole(random, 1, 12) } : null,
    floorPrice: money(Math.max(1, Math.round(opening * 0.2))),
    openingPrice: money(opening),
    marketPrice: random.uniform() < 0.7 ? { price: money(observed), source: 'survey', date: '2026-10-01' } : null,
    ordinal,
  };
}

function buildHousehold(random: SeededRandom, code: string, costPerWeek: number): Household {
  return {
    code,
    people: whole(random, 1, 6),
    allowancePerWeek: money(Math.round(costPerWeek * between(random, 0.9, 1.4))),
    eligible: random.uniform() < 0.9,
  };
}

function buildLines(random: SeededRandom, products: readonly Product[], count: number): readonly PlanLine[] {
  const chosen = new Set<number>();
  // The power makes the first products common: half of all lines fall on about a tenth of the catalogue.
  while (chosen.size < Math.min(count, products.length)) {
    chosen.add(Math.floor(products.length * random.uniform() ** 3.3));
  }
  return [...chosen].map((ordinal) => buildLine(random, products, ordinal));
}

function buildLine(random: SeededRandom, products: readonly Product[], ordinal: number): PlanLine {
  const want = whole(random, 1, 12) * 500;
  const kind = random.uniform();
  const substitute = (ordinal + 1) % products.length;
  const swaps = kind > 0.85 && substitute !== ordinal;
  const opening = products[ordinal]?.openingPrice ?? 0;
  const priority = random.uniform();
  return {
    product: ordinal,
    want: quantity(want),
    upTo: quantity(random.uniform() < 0.7 ? want : want + whole(random, 1, 6) * 500),
    rhythm: buildRhythm(random),
    priority: priority < 0.3 ? 'essential' : priority < 0.85 ? 'normal' : 'if-possible',
    response: swaps
      ? { kind: 'swap', percentCheaper: whole(random, 0, 25) }
      : { kind: kind < 0.6 ? 'fixed' : 'budget' },
    substitute: swaps ? substitute : null,
    highestPrice: random.uniform() < 0.3 ? money(Math.round(opening * between(random, 0.9, 1.6))) : null,
  };
}

function buildRhythm(random: SeededRandom): Rhythm {
  const share = random.uniform();
  if (share < 0.6) return 'weekly';
  if (share < 0.8) return '2-weekly';
  return share < 0.95 ? '4-weekly' : 'once';
}

/** Adds the lines' weekly quantities to the demand and returns their cost in a week, in minor units. */
function addToDemand(lines: readonly PlanLine[], products: readonly Product[], demand: Float64Array): number {
  let cost = 0;
  for (const line of lines) {
    const perWeek = (line.want * weekShare(line.rhythm, weeks)) / weekDenominator(weeks);
    demand[line.product] = (demand[line.product] ?? 0) + perWeek;
    cost += (perWeek / 1000) * (products[line.product]?.openingPrice ?? 0);
  }
  return cost;
}

type OfferQuestion = {
  readonly random: SeededRandom;
  readonly size: AssemblySize;
  readonly product: Product;
  readonly demand: Float64Array;
};

/** One to three producers a product; together their ladders reach the demand somewhere around the opening price. */
function buildOffers(question: OfferQuestion): readonly Offer[] {
  const { random, size, product, demand } = question;
  const wanted = demand[product.ordinal] ?? 0;
  const producers = new Set(Array.from({ length: whole(random, 1, 3) }, () => producerName(random, size)));
  return [...producers].map((producer) => ({
    producer,
    product: product.code,
    steps: buildLadder(random, product.openingPrice, wanted / producers.size),
  }));
}

function buildLadder(random: SeededRandom, opening: Money, wanted: number): readonly OfferStep[] {
  let price = Math.max(1, Math.round(opening * between(random, 0.5, 0.8)));
  return Array.from({ length: 4 }, () => {
    const step = {
      price: money(price),
      quantityPerWeek: amount(Math.max(1000, wanted * between(random, 0.25, 0.5))),
      minimumLot: quantity(0),
    };
    price += Math.max(1, Math.round(opening * between(random, 0.1, 0.25)));
    return step;
  });
}

function buildStock(random: SeededRandom, product: Product, demand: Float64Array): StockLevel {
  const wanted = demand[product.ordinal] ?? 0;
  return {
    product: product.code,
    onHand: amount(wanted * between(random, 0, 1.5)),
    onOrder: random.uniform() < 0.2 ? amount(wanted * between(random, 0, 1)) : quantity(0),
  };
}

function buildRequest({ random, size, product, demand }: OfferQuestion, index: number): GrantRequest {
  return {
    id: `G${index + 1}`,
    producer: producerName(random, size),
    product: product.code,
    purpose: `More of ${product.name}`,
    amount: money(whole(random, 5, 60) * 100_00),
    addsPerWeek: amount(Math.max(1000, (demand[product.ordinal] ?? 0) * between(random, 0.05, 0.4))),
    recoveryShareBasisPoints: whole(random, 5, 25) * 100,
  };
}

function producerName(random: SeededRandom, { producers }: AssemblySize): string {
  return `Producer ${String(whole(random, 1, producers)).padStart(3, '0')}`;
}

/** A quantity in whole units. */
function amount(thousandths: number): Quantity {
  return quantity(Math.round(thousandths / 1000) * 1000);
}

function whole(random: SeededRandom, low: number, high: number): number {
  return low + Math.floor(random.uniform() * (high - low + 1));
}

function between(random: SeededRandom, low: number, high: number): number {
  return low + random.uniform() * (high - low);
}

function pick<Item>(random: SeededRandom, items: readonly Item[]): Item {
  const item = items[whole(random, 0, items.length - 1)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}
