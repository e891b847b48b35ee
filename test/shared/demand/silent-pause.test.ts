import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addUp } from '../../../shared/demand/add-up.ts';
import { countDeliveries } from '../../../shared/demand/count-deliveries.ts';
import { deliveriesByWeek } from '../../../shared/demand/deliveries-by-week.ts';
import { demandByWeek } from '../../../shared/demand/demand-by-week.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { pausedDeliveries } from '../../../shared/demand/paused-deliveries.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { anyPlans, plainProducts } from '../../builders/plans.ts';

const products = plainProducts(3);
const weeks = 9;
const anyWeeks = fc.array(fc.boolean(), { minLength: weeks, maxLength: weeks });
const situation = fc.record({
  plans: anyPlans({ products: 3, quantity: 50_000, price: 100 }),
  pauses: fc.array(fc.option(anyWeeks), { minLength: 8, maxLength: 8 }),
  seasons: fc.array(anyWeeks, { minLength: 3, maxLength: 3 }),
});

/** PROCEDURE.md section 4. Named after the trap, so that whoever meets it finds what holds it shut. */
describe('a pause that silently creates or drops orders', () => {
  const asked = (given: typeof situation extends fc.Arbitrary<infer Value> ? Value : never) => {
    const columns = demandColumns(
      products,
      given.plans.map((lines, at) => planRecord(`H${at}`, lines)),
    );
    const paused = new Map(
      columns.households.flatMap((code, at) => {
        const own = given.pauses[at % given.pauses.length];
        return own?.includes(true) ? [[code, own] as const] : [];
      }),
    );
    return { columns, sums: addUp(columns), paused, weeks, inSeasonWeeks: (at: number) => given.seasons[at] ?? [] };
  };

  test('deliveries with pauses and the paused deliveries are together exactly what was written', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const question = asked(given);
        const left = deliveriesByWeek(question);
        const missing = pausedDeliveries(question);
        const all = demandByWeek(question);
        for (const { ordinal } of products) {
          const gone = missing.get(ordinal);
          const sum = (cells: Float64Array = new Float64Array()) => cells.reduce((total, cell) => total + cell, 0);
          expect((left.wantTotals[ordinal] ?? 0) + sum(gone?.want)).toBe(all.wantTotals[ordinal]);
          expect((left.upToTotals[ordinal] ?? 0) + sum(gone?.upTo)).toBe(all.upToTotals[ordinal]);
        }
      }),
    );
  });

  test('no week has less than nothing, and a week in which all pause has nothing', () => {
    fc.assert(
      fc.property(situation, anyWeeks, (given, same) => {
        const question = asked(given);
        expect(deliveriesByWeek(question).want.every((amount) => amount >= 0)).toBe(true);
        const paused = new Map(question.columns.households.map((code) => [code, same]));
        const { want, upTo } = deliveriesByWeek({ ...question, paused });
        for (const [place, amount] of want.entries()) {
          if (same[place % weeks]) expect([amount, upTo[place]]).toEqual([0, 0]);
        }
      }),
    );
  });

  test('nobody else’s lines move, no line grows, and its sums are those of its lines', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { columns, sums, paused } = asked(given);
        const allowances = new Float64Array(columns.households.length).fill(2500);
        const counted = countDeliveries({ columns, sums, allowances }, paused);
        expect(counted.sums).toEqual(addUp(counted.columns));
        for (const [at, code] of columns.households.entries()) {
          const own = paused.get(code);
          const share = own === undefined ? 1 : own.filter((isPaused) => !isPaused).length / weeks;
          for (let line = columns.firstLine[at] ?? 0; line < (columns.firstLine[at + 1] ?? 0); line++) {
            const [was, is] = [columns.want[line] ?? 0, counted.columns.want[line] ?? 0];
            expect(Math.abs(is - was * share)).toBeLessThanOrEqual(own === undefined ? 0 : 0.5 + 1e-9);
            expect(is).toBeLessThanOrEqual(was);
            expect(counted.columns.upTo[line]).toBeGreaterThanOrEqual(is);
          }
        }
      }),
    );
  });
});
