import fc from 'fast-check';
import type { Assembly } from '../../../../shared/assembly/assembly.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import type { PlanLine, Response } from '../../../../shared/plans/lines/plan-line.ts';
import { planRecord } from '../../../../shared/plans/plan-record.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

const cents = fc.integer({ min: 0, max: 9_999_999 }).map(money);
const amount = fc.integer({ min: 0, max: 9_999_999 }).map(quantity);
const someAmount = fc.integer({ min: 1, max: 9_999_999 }).map(quantity);
/** Text as people write it, with everything that CSV and spreadsheets stumble over. */
const text = fc
  .string({ unit: fc.constantFrom('a', 'É', '"', ',', '\n', ' ', "'", '=', '-', '@', '\t', '食'), maxLength: 12 })
  .filter((value) => value.trim() !== '');
const code = fc.string({ unit: fc.constantFrom('A', 'b', '0', '=', "'", '-', ','), minLength: 1, maxLength: 6 });
const codes = (least: number) => fc.uniqueArray(code, { minLength: least, maxLength: 6 });
const date = fc.integer({ min: 10, max: 28 }).map((day) => `2022-08-${day}`);
const season = fc.record({ fromMonth: fc.integer({ min: 1, max: 12 }), toMonth: fc.integer({ min: 1, max: 12 }) });

function productOf(own: string, ordinal: number): fc.Arbitrary<Product> {
  return fc
    .record({
      code: fc.constant(own),
      name: text,
      unit: text,
      caseSize: someAmount,
      leadDays: fc.nat(60),
      season: fc.option(season),
      floorPrice: cents,
      openingPrice: cents,
      marketPrice: fc.option(fc.record({ price: cents, source: text, date })),
      ordinal: fc.constant(ordinal),
    })
    .map((product) => ({ ...product, openingPrice: money(product.floorPrice + product.openingPrice) }));
}

function lineOf(product: number, count: number): fc.Arbitrary<PlanLine> {
  const other = count > 1 ? fc.integer({ min: 1, max: count - 1 }).map((step) => (product + step) % count) : null;
  const swap = fc.nat(100).map((percentCheaper): Response => ({ kind: 'swap', percentCheaper }));
  const plain = fc.constantFrom<Response>({ kind: 'fixed' }, { kind: 'budget' });
  return fc
    .record({
      want: amount,
      more: amount,
      rhythm: fc.constantFrom('weekly', '2-weekly', '4-weekly', 'once', 'by-season'),
      priority: fc.constantFrom('essential', 'normal', 'if-possible'),
      response: other === null ? plain : fc.oneof(plain, swap),
      substitute: other ?? fc.constant(null),
      highestPrice: fc.option(cents),
    })
    .map(({ more, ...line }) => ({ ...line, product, upTo: quantity(line.want + more) }) as PlanLine);
}

const percent = fc.integer({ min: 1, max: 100 });
const shares = { largestSharePercent: percent, topFiveSharePercent: percent, idleCashPercent: percent };
const policies = fc
  .tuple(
    fc.record({ balance: cents, floor: cents, limitPerProducer: cents }),
    fc.record(shares, { requiredKeys: [] }),
    fc.option(cents),
  )
  .map(([amounts, limits, room]) => {
    return { ...amounts, ...limits, ...(room === null ? {} : { cap: money(amounts.floor + room) }) };
  });

const settings = fc.record({
  name: text,
  currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
  period: fc.record({ from: fc.constant('2027-01-04'), weeks: fc.integer({ min: 1, max: 52 }) }),
  rule: fc.record({
    name: fc.constantFrom('pequod', 'simple', 'accelerated'),
    tolerance: fc.constantFrom(0.05, 0.031, 0.2),
    maxRounds: fc.integer({ min: 1, max: 20 }),
  }),
  coverDays: fc.integer({ min: 1, max: 60 }),
  reservoir: policies,
});

/** A request that fills every further column. */
const grantDetails = {
  ...{ minimumAmount: money(5), sizes: [money(15), money(10)], exclusiveGroup: '=well', addsFrom: '2027-05-01' },
  milestones: [
    { what: 'Cold room runs', dueOn: '2027-06-01' },
    { what: 'Hens', dueOn: '2027-07-01' },
  ],
  relatedPersons: ['Ann Oak', 'Bo'],
};

/** Any assembly that a folder can hold. */
export const anyAssembly: fc.Arbitrary<Assembly> = fc
  .tuple(codes(1), codes(1), codes(1))
  .chain(([products, households, producers]) => {
    const step = fc
      .record({ quantityPerWeek: someAmount, lot: fc.boolean() })
      .map(({ quantityPerWeek, lot }) => ({ quantityPerWeek, minimumLot: lot ? quantityPerWeek : quantity(0) }));
    const ladder = fc
      .uniqueArray(cents, { minLength: 1, maxLength: 3 })
      .chain((prices) =>
        fc.tuple(...prices.toSorted((a, b) => a - b).map((price) => step.map((rest) => ({ price, ...rest })))),
      );
    const pair = fc.record({ producer: fc.constantFrom(...producers), product: fc.constantFrom(...products) });
    const pairs = fc.uniqueArray(pair, { maxLength: 4, selector: (one) => `${one.producer}\n${one.product}` });
    return fc.record({
      settings: settings as fc.Arbitrary<Assembly['settings']>,
      products: fc.tuple(...products.map(productOf)),
      households: fc.tuple(
        ...households.map((own) =>
          fc.record({
            code: fc.constant(own),
            people: fc.integer({ min: 1, max: 9 }),
            allowancePerWeek: cents,
            eligible: fc.boolean(),
          }),
        ),
      ),
      plans: fc
        .subarray(households)
        .chain((some) =>
          fc.tuple(
            ...some.map((own) =>
              fc
                .tuple(...products.map((_, index) => lineOf(index, products.length)))
                .map((all) => planRecord(own, all)),
            ),
          ),
        ),
      offers: pairs.chain((all) => fc.tuple(...all.map((one) => ladder.map((steps) => ({ ...one, steps }))))),
      stock: fc
        .subarray(products)
        .chain((some) =>
          fc.tuple(
            ...some.map((product) => fc.record({ product: fc.constant(product), onHand: amount, onOrder: amount })),
          ),
        ),
      grantRequests: pairs.chain((all) =>
        fc.tuple(
          ...all.map((one, index) =>
            fc
              .record({
                id: fc.constant(`G${String(index + 1).padStart(3, '0')}`),
                producer: fc.constant(one.producer),
                product: fc.constant(one.product),
                purpose: text,
                amount: fc.integer({ min: 1, max: 9_999_999 }).map(money),
                addsPerWeek: someAmount,
                recoveryShareBasisPoints: fc.integer({ min: 0, max: 10_000 }),
                details: fc.constantFrom({}, grantDetails),
              })
              .map(({ details, ...request }) => ({ ...request, ...(request.amount > 20 ? details : {}) })),
          ),
        ),
      ),
    });
  });
