import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesToOrder } from '../../../shared/cases/cases-to-order.ts';
import { type DeliveryQuestion, deliveryDemand } from '../../../shared/cases/delivery-demand.ts';
import { deliveryLines, deliveryLinesOf } from '../../../shared/cases/delivery-lines.ts';
import { seasonWeek } from '../../../shared/cases/due-in-week.ts';
import { fillCases } from '../../../shared/cases/fill-cases.ts';
import { submissionTurns } from '../../../shared/cases/submission-turns.ts';
import { addUp } from '../../../shared/demand/add-up.ts';
import { demandByWeek } from '../../../shared/demand/demand-by-week.ts';
import { demandColumns } from '../../../shared/demand/demand-columns.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { buildAssembly } from '../../builders/assemblies.ts';
import { byTurn } from './any-case.ts';

const size = { households: 30, linesPerHousehold: 12, products: 20, producers: 2, grantRequests: 0 };
const weeks = 13;
const assembly = buildAssembly(size, 5);
const columns = demandColumns(assembly.products, assembly.plans);
const season = (ordinal: number) => Array.from({ length: weeks }, (_, week) => ordinal % 3 !== 0 || week > 4);

function question(week: number, paused: readonly string[] = []): DeliveryQuestion {
  return {
    columns,
    weekOf: (ordinal) => seasonWeek(season(ordinal), week),
    isPaused: (household) => paused.includes(household),
  };
}

const every = Array.from({ length: weeks }, (_, week) => week);
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('what one delivery comes to', () => {
  it('is over all deliveries what demand by week says, and in each week as near as whole thousandths a line allow', () => {
    const byWeek = demandByWeek({ sums: addUp(columns), weeks, inSeasonWeeks: season });
    const deliveries = every.map((week) => deliveryDemand(question(week)));
    for (let ordinal = 0; ordinal < columns.ordinalCount; ordinal++) {
      expect(sum(deliveries.map(({ want }) => want[ordinal]!))).toBe(byWeek.wantTotals[ordinal]);
      const upTo = deliveries.map(({ want, flexible }) => want[ordinal]! + flexible[ordinal]!);
      expect(sum(upTo)).toBe(byWeek.upToTotals[ordinal]);
      for (const week of every) {
        const difference = deliveries[week]!.want[ordinal]! - byWeek.want[ordinal * weeks + week]!;
        expect(Math.abs(difference)).toBeLessThanOrEqual(size.households);
      }
    }
  });

  it('leaves out who pauses, and only those', () => {
    const [one = '', two = ''] = columns.households;
    const all = deliveryDemand(question(3));
    const without = deliveryDemand(question(3, [one, two]));
    const others = columns.households.filter((household) => household !== one && household !== two);
    const only = deliveryDemand(question(3, others));
    for (const [ordinal, want] of all.want.entries()) {
      expect(without.want[ordinal]! + only.want[ordinal]!).toBe(want);
      expect(without.lines[ordinal]! + only.lines[ordinal]!).toBe(all.lines[ordinal]);
    }
    expect(sum([...only.want])).toBeGreaterThan(0);
  });

  it('has lines whose filling comes to the very cases that the sums come to', () => {
    const turns = submissionTurns(columns.households, []);
    for (const week of every) {
      const lines = deliveryLines({ ...question(week), turns });
      const demand = deliveryDemand(question(week));
      for (const { ordinal, code, caseSize } of assembly.products) {
        const own = lines.get(ordinal) ?? [];
        expect(deliveryLinesOf({ ...question(week), turns }, ordinal)).toEqual(own);
        const filling = fillCases({ product: code, caseSize, lines: own, pledges: [], rules: byTurn });
        const sums = {
          want: quantity(demand.want[ordinal] ?? 0),
          flexible: quantity(demand.flexible[ordinal] ?? 0),
          pledged: quantity(0),
        };
        expect(filling.order).toEqual(casesToOrder({ demand: sums, caseSize, rest: 'tolerance' }));
      }
    }
  });
});

describe('turns', () => {
  it('are those given, behind plans that were there before by their codes, whatever order they come in', () => {
    const turns = submissionTurns(['0009', '0003', '0001'], [{ household: '0009', turn: 4 }]);
    expect([...turns].sort()).toEqual([
      ['0001', 1],
      ['0003', 2],
      ['0009', 6],
    ]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 9 }), (codes) => {
        expect(submissionTurns(codes.toReversed(), [])).toEqual(submissionTurns(codes, []));
        expect(new Set(submissionTurns(codes, []).values()).size).toBe(codes.length);
      }),
    );
  });
});
