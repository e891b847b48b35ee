import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerColumns } from '../../../shared/demand/answer-columns.ts';
import { answerScratch } from '../../../shared/demand/answer-scratch.ts';
import { demandAtPrices } from '../../../shared/demand/demand-at-prices.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { fitToAllowance } from '../../../shared/demand/fit-to-allowance.ts';
import { answerAtPrices } from '../../../shared/plans/answers/answer-at-prices.ts';
import { costDenominator } from '../../../shared/plans/answers/household-cost.ts';
import { rhythms } from '../../../shared/plans/lines/line-codes.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { weekShare } from '../../../shared/plans/lines/week-share.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import type { LineBounds } from '../../builders/plan-lines.ts';
import { planLine } from '../../builders/plan-lines.ts';
import { anyPlans, plainProducts } from '../../builders/plans.ts';

const products = plainProducts(4);

type Asked = {
  readonly plans: readonly (readonly PlanLine[])[];
  readonly allowances: readonly number[];
  readonly prices: readonly number[];
  readonly openingPrices: readonly number[];
  readonly inSeason: readonly boolean[];
  readonly weeks: number;
};

function anyAsked(bounds: LineBounds, allowance: number): fc.Arbitrary<Asked> {
  const prices = fc.array(fc.nat({ max: bounds.price }), { minLength: 4, maxLength: 4 });
  return fc.record({
    plans: anyPlans(bounds),
    allowances: fc.array(fc.nat({ max: allowance }), { minLength: 8, maxLength: 8 }),
    prices,
    openingPrices: prices,
    inSeason: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    weeks: fc.integer({ min: 1, max: 53 }),
  });
}

function columnsOf({ plans }: Asked) {
  return demandColumns(
    products,
    plans.map((lines, index) => planRecord(`H${index}`, lines)),
  );
}

/** Product, quantity, upTo and whether any part may be taken, of every line of one household, from the columns. */
function fromColumns(asked: Asked, household: number) {
  const columns = columnsOf(asked);
  const scratch = answerScratch(columns.firstLine);
  const shares = Float64Array.from(rhythms, (rhythm) => weekShare(rhythm, asked.weeks));
  const range = [columns.firstLine[household]!, columns.firstLine[household + 1]!] as const;
  answerColumns({ columns, market: asked, shares }, range, scratch);
  const lines = range[1] - range[0];
  const minorUnits = asked.allowances[household]!;
  const status = fitToAllowance(scratch, { lines, minorUnits, denominator: costDenominator(asked.weeks) });
  const answers = Array.from({ length: lines }, (_, at) => ({
    product: scratch.quantity[at] === 0 && scratch.upTo[at] === 0 ? null : scratch.goesTo[at],
    quantity: scratch.quantity[at],
    upTo: scratch.upTo[at],
    atMost: scratch.atMost[at] === 1,
  }));
  return { status, answers };
}

function fromLines(asked: Asked, household: number) {
  const lines = asked.plans[household]!;
  const answer = answerAtPrices({ ...asked, lines, allowance: money(asked.allowances[household]!) });
  const answers = answer.lines.map(({ product, quantity: amount, upTo, atMost }) => ({
    product: amount === 0 && upTo === 0 ? null : product,
    quantity: amount,
    upTo,
    atMost,
  }));
  return { status: answer.cost.status, answers };
}

describe('columns', () => {
  test('answer line for line as a single household does', () => {
    const usual = anyAsked({ products: 4, quantity: 20_000, price: 600 }, 100_000);
    const fewPrices = anyAsked({ products: 4, quantity: 20, price: 3 }, 20);
    fc.assert(
      fc.property(fc.oneof(usual, fewPrices), (asked) => {
        for (const household of asked.plans.keys())
          expect(fromColumns(asked, household)).toEqual(fromLines(asked, household));
      }),
      { numRuns: 600 },
    );
  });

  test('do so too where costs leave the numbers a double holds exactly', () => {
    fc.assert(
      fc.property(anyAsked({ products: 4, quantity: 2 ** 21, price: 2 ** 31 }, 2 ** 52), (asked) => {
        // Budget lines may multiply a quantity by the whole price; keep those from leaving the quantities.
        const calm = { ...asked, openingPrices: asked.prices };
        for (const household of calm.plans.keys())
          expect(fromColumns(calm, household)).toEqual(fromLines(calm, household));
      }),
      { numRuns: 300 },
    );
  });

  test('one part in 2^57 above the allowance is above it', () => {
    // 1 unit at 2^45 costs the allowance to the part; a thousandth of a unit at 1, every four weeks, is one part more.
    const plan = [planLine({ want: quantity(1000) }), planLine({ product: 1, want: quantity(1), rhythm: '4-weekly' })];
    const prices = [2 ** 45, 1, 1, 1];
    const inSeason = [true, true, true, true];
    const asked = { plans: [plan], allowances: [2 ** 45], prices, openingPrices: prices, inSeason, weeks: 1 };
    expect(fromColumns(asked, 0)).toEqual(fromLines(asked, 0));
    expect(fromColumns(asked, 0)).toMatchObject({ status: 'scaled', answers: [{ quantity: 999 }, { quantity: 0 }] });
  });
});

describe('demandAtPrices', () => {
  const demand = (asked: Asked) => {
    const allowances = Float64Array.from(asked.allowances);
    return demandAtPrices({ ...asked, columns: columnsOf(asked), allowances });
  };

  test('adds the answers up by the product they go to', () => {
    fc.assert(
      fc.property(anyAsked({ products: 4, quantity: 20_000, price: 600 }, 100_000), (asked) => {
        const expected = { low: [0, 0, 0, 0], high: [0, 0, 0, 0], upTo: [0, 0, 0, 0] };
        for (const [household, lines] of asked.plans.entries()) {
          const answer = answerAtPrices({ ...asked, lines, allowance: money(asked.allowances[household]!) });
          for (const [index, line] of answer.lines.entries()) {
            const share = weekShare(lines[index]!.rhythm, asked.weeks);
            expected.high[line.product]! += line.quantity * share;
            expected.low[line.product]! += line.atMost ? 0 : line.quantity * share;
            expected.upTo[line.product]! += line.upTo * share;
          }
        }
        const { numerators } = demand(asked);
        expect({
          low: [...numerators.low],
          high: [...numerators.high],
          upTo: [...numerators.upTo],
        }).toEqual(expected);
      }),
    );
  });

  test('a line exactly at its highest price leaves the demand open from nothing to all of it', () => {
    const asked: Asked = {
      plans: [[planLine({ highestPrice: money(100) }), planLine({ want: quantity(500) })]],
      allowances: [100_00],
      prices: [100, 1, 1, 1],
      openingPrices: [100, 1, 1, 1],
      inSeason: [true, true, true, true],
      weeks: 13,
    };
    const { low, high, householdsScaled } = demand(asked);
    expect([low[0], high[0], householdsScaled]).toEqual([500, 2500, 0]);
    expect(demand({ ...asked, prices: [101, 1, 1, 1] }).high[0]).toBe(500);
    expect(demand({ ...asked, inSeason: [false, true, true, true] }).high[0]).toBe(0);
  });

  test('counts the households that were scaled and those whose essentials are above', () => {
    const essential = planLine({ priority: 'essential' });
    const asked: Asked = {
      plans: [[planLine()], [planLine()], [essential], []],
      allowances: [200, 100, 100, 0],
      prices: [100, 1, 1, 1],
      openingPrices: [100, 1, 1, 1],
      inSeason: [true, true, true, true],
      weeks: 13,
    };
    const { high, householdsScaled, householdsAbove } = demand(asked);
    expect([high[0], householdsScaled, householdsAbove]).toEqual([2000 + 1000 + 2000, 1, 1]);
  });
});
