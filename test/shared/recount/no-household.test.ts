import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { noMeetingRecords } from '../../../shared/assembly/meeting-records.ts';
import { noOfficeRecords } from '../../../shared/assembly/office-records.ts';
import { roundInputs } from '../../../shared/assembly/rounds/round-inputs.ts';
import type { AllowanceException } from '../../../shared/members/allowance-exception.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import type { PriceLine } from '../../../shared/recount/published-lines.ts';
import { buildAssembly } from '../../builders/assemblies.ts';
import { differencesIn, holdRounds, published, reading } from './published-samples.ts';

const size = { households: 40, linesPerHousehold: 10, products: 14, producers: 4, grantRequests: 1 };
const mark = 'ZQ-';
const note = 'Grandmother Qwertz is ill';

/** An assembly whose households could be told by every byte: codes, notes, allowances, pauses. */
function telltale(seed: number, name: Assembly['settings']['rule']['name']): Assembly {
  const built = buildAssembly(size, seed);
  const code = (before: string) => `${mark}${before}-Öztürk`;
  const households = built.households.map((each) => ({ ...each, code: code(each.code) }));
  const [first, second] = households.map((each) => each.code) as [string, string];
  const exception: AllowanceException = {
    household: first,
    amountPerWeek: money(987_654_321),
    reason: note,
    askedAt: '2027-01-02T03:04:05Z',
    decision: null,
  };
  return {
    ...built,
    settings: { ...built.settings, name: 'The hall', rule: { ...built.settings.rule, name } },
    households,
    plans: built.plans.map((plan) => ({ ...plan, household: code(plan.household) })),
    meeting: { ...noMeetingRecords, exceptions: [exception] },
    office: {
      ...noOfficeRecords,
      standings: [
        {
          household: second,
          status: 'late',
          origin: 'paper',
          submittedAt: '2027-01-02T03:04:05Z',
          turn: 1,
          pauses: [{ from: '2027-01-11', until: '2027-02-01' }],
          endsOn: null,
        },
      ],
    },
  };
}

/** The assembly with every line as large as it was, and only highest prices to answer by. */
function withoutSwaps(assembly: Assembly): Assembly {
  const plain = (line: PlanLine): PlanLine => {
    const opening = assembly.products[line.product]?.openingPrice ?? 100;
    const highest = Math.round(opening * (0.8 + ((line.want / 500) % 12) / 20));
    return {
      ...line,
      response: { kind: 'fixed' },
      substitute: null,
      highestPrice: money(highest),
      priority: 'essential',
    };
  };
  return {
    ...assembly,
    meeting: noMeetingRecords,
    office: noOfficeRecords,
    plans: assembly.plans.map((plan) => planRecord(plan.household, planLines(plan).map(plain))),
  };
}

function linesOf(text: string): readonly PriceLine[] {
  return reading(text).rounds.flatMap(({ prices }) => prices.map(({ line }) => line));
}

describe('the published file, byte by byte', () => {
  it.each(['accelerated', 'simple', 'pequod', 'declared'] as const)('by %s names no household', (rule) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
        const inputs = roundInputs(telltale(seed, rule));
        const text = published(inputs, holdRounds(inputs, 3));
        const found = ['"product":"P00001"', mark, 'ztürk', 'Qwertz', '987654', '2027-0'].filter((part) =>
          text.includes(part),
        );
        expect(found).toEqual(['"product":"P00001"']);
        expect(/household|allowance|people|plan"/i.test(text)).toBe(false);
        expect(differencesIn(text)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('has no declared sum, and no difference of two, of fewer than five households', () => {
    let [shown, withheld] = [0, 0];
    for (let seed = 1; seed <= 8; seed += 1) {
      const assembly = withoutSwaps(telltale(seed, 'declared'));
      const inputs = roundInputs(assembly);
      const lines = linesOf(published(inputs, holdRounds(inputs, 3))).filter(
        ({ ruled }) => ruled?.forecast !== undefined,
      );
      for (const { product, ruled } of lines) {
        const stops = stopsOf(assembly, product);
        const forecast = ruled?.forecast ?? null;
        if (forecast === null) {
          withheld += 1;
          continue;
        }
        shown += 1;
        expect(stops.length).toBeGreaterThanOrEqual(5);
        const prices = forecast.trials.map(({ price }) => Math.round(Number(price) * 100));
        for (const [place, price] of prices.entries()) {
          const before = prices[place - 1];
          const leaving = before === undefined ? 0 : stops.filter((stop) => stop >= before && stop < price).length;
          expect(leaving === 0 || leaving >= 5).toBe(true);
          const exactly = stops.filter((stop) => stop === price).length;
          if (price === Math.round(Number(forecast.price) * 100)) expect(exactly === 0 || exactly >= 5).toBe(true);
        }
      }
    }
    expect(shown).toBeGreaterThan(50);
    expect(withheld).toBeGreaterThan(10);
  });
});

/** The highest prices of the households that want a product, counted from their plans one by one. */
function stopsOf(assembly: Assembly, product: string): readonly Money[] {
  const ordinal = assembly.products.find(({ code }) => code === product)?.ordinal;
  return assembly.plans.flatMap((plan) =>
    planLines(plan).flatMap((line) =>
      line.product === ordinal && line.highestPrice !== null ? [line.highestPrice] : [],
    ),
  );
}
