import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { breadthOf } from '../../../shared/risk/breadth.ts';
import { breakEvenInterest } from '../../../shared/risk/break-even-interest.ts';
import { committedCover } from '../../../shared/risk/committed-cover.ts';
import { keptShare } from '../../../shared/risk/kept-share.ts';
import { priorAssumptions, type RiskCase } from '../../../shared/risk/risk-case.ts';
import { riskSheet } from '../../../shared/risk/risk-sheet.ts';
import { cashOutlook } from '../../../shared/risk/shortfall-probability.ts';
import { simulateRecovery } from '../../../shared/risk/simulate-recovery.ts';

/** Henfield's eggs: 30 dozen a week at 3.12 for 13 weeks, 10 % of the deliveries returned. */
const henfield: RiskCase = {
  outstanding: money(350_000),
  recoveryShareBasisPoints: 1000,
  plannedRecovery: money(12_168),
  ...{ weeks: 13, returnWeeks: 13, returnedAs: 'share', deliveredShare: 1 },
  price: money(312),
  commitments: Array.from({ length: 15 }, () => quantity(2000)),
  openPerWeek: quantity(0),
};

/** Sales of 100,000 in a year (ten units at 100.00 a week for 100 weeks), of which a part is committed by 40 members. */
function lender(committed: number): RiskCase {
  return {
    outstanding: money(1_000_000),
    recoveryShareBasisPoints: 1000,
    plannedRecovery: money(1_000_000),
    ...{ weeks: 100, returnWeeks: 100, returnedAs: 'share', deliveredShare: 1 },
    price: money(10_000),
    commitments:
      committed === 0 ? [] : Array.from({ length: 40 }, () => quantity(Math.round((10_000 * committed) / 40))),
    openPerWeek: quantity(Math.round(10_000 * (1 - committed))),
  };
}
const lending = { ...priorAssumptions, fixedCosts: money(2_000_000) };

test('what is committed covers what is to be returned ten times at a share of 10 %', () => {
  const { valuePerWeek, value, recovered, times } = committedCover(henfield);
  expect({ valuePerWeek, value, recovered, times }).toEqual({
    valuePerWeek: 9360,
    value: 121_680,
    recovered: 12_168,
    times: 10,
  });
});

test('breadth: unequal households spread the risk like fewer equal ones', () => {
  expect(breadthOf([quantity(6000), quantity(2000), quantity(2000), quantity(0)])).toEqual({
    households: 3,
    committedPerWeek: 10_000,
    largestShare: 0.6,
    evenHouseholds: expect.closeTo(1 / 0.44, 10),
  });
  expect(breadthOf([]).evenHouseholds).toBe(0);
});

describe('shortfall of cash, as in the worked example of the notes on lending', () => {
  // GRANTS.md 3.4: sales 100k, margin 40 %, fixed 20k, due 10k, variation 0.35, kept 0.95, 40 members.
  test.each([
    [0, 0.238, 0.238],
    [0.3, 0.169, 0.177],
    [0.6, 0.06, 0.125],
    [0.8, 0.003, 0.132],
  ])('committed %f: %f when each decides alone, %f when all leave together', (committed, alone, all) => {
    expect(cashOutlook(lender(committed), lending).shortfall).toBeCloseTo(alone, 3);
    expect(cashOutlook(lender(committed), { ...lending, together: 1 }).shortfall).toBeCloseTo(all, 3);
  });

  test('certain cash falls short or does not', () => {
    const certain = { ...lending, openVariation: 0 };
    expect(cashOutlook(lender(0), certain).shortfall).toBe(0);
    expect(cashOutlook(lender(0), { ...certain, fixedCosts: money(4_000_000) }).shortfall).toBe(1);
  });
});

test('history moves the share of plans kept away from the prior', () => {
  expect(keptShare(priorAssumptions).mean).toBeCloseTo(0.95, 12);
  expect(keptShare({ ...priorAssumptions, seenKept: 60, seenBroken: 20 }).mean).toBeCloseTo(0.79, 12);
  expect(keptShare({ keptMean: 0.9, keptWorth: 0, seenKept: 0, seenBroken: 0 }).mean).toBe(0.9);
});

describe('what comes back, played many times', () => {
  const draws = { seed: 7, runs: 4000 };
  const sure = { ...priorAssumptions, keptMean: 1, nonDelivery: 0 };

  test('without any doubt it is the plan to the cent', () => {
    const { mean, low, high, belowPlan } = simulateRecovery(henfield, sure, draws);
    expect([mean, low, high, belowPlan]).toEqual([12_168, 12_168, 12_168, 0]);
  });

  test('the mean is the plan x kept x delivered, within the error of so many runs', () => {
    const { mean } = simulateRecovery(henfield, priorAssumptions, draws);
    expect(Math.abs(mean / (12_168 * 0.95 * 0.91) - 1)).toBeLessThan(0.02);
  });

  test('what the producer left out of its orders so far is left out of what comes back', () => {
    const { mean } = simulateRecovery({ ...henfield, deliveredShare: 0.9 }, sure, draws);
    expect(mean).toBe(10_951);
    const cash = (deliveredShare: number) => cashOutlook({ ...henfield, deliveredShare }, sure).mean;
    expect(cash(0.5)).toBeCloseTo(cash(1) / 2, 6);
  });

  test('a delivery in grace pays nothing back', () => {
    expect(simulateRecovery({ ...henfield, returnWeeks: 9 }, sure, draws).mean).toBe(8424);
    expect(committedCover({ ...henfield, returnWeeks: 9 })).toMatchObject({ value: 121_680, recovered: 8424 });
  });

  test('amounts on dates come back as far as the cash of a run reaches, never more than is due', () => {
    const dated = { ...henfield, returnedAs: 'amounts', returnWeeks: 0, plannedRecovery: money(40_000) } as const;
    // 40 % of 1,216.80 is 486.72; costs of 200.00 leave 286.72 for 400.00 that are due.
    expect(simulateRecovery(dated, sure, draws).mean).toBe(40_000);
    const { mean, high, belowPlan } = simulateRecovery(dated, { ...sure, fixedCosts: money(20_000) }, draws);
    expect([mean, high, belowPlan]).toEqual([28_672, 28_672, 1]);
    expect(simulateRecovery(dated, { ...sure, fixedCosts: money(90_000) }, draws).high).toBe(0);
  });

  test('households that leave together leave a wider spread, with the same mean', () => {
    const alone = simulateRecovery(henfield, { ...priorAssumptions, nonDelivery: 0 }, draws);
    const all = simulateRecovery(henfield, { ...priorAssumptions, nonDelivery: 0, together: 1 }, draws);
    expect(all.low).toBeLessThan(alone.low);
    expect(Math.abs(all.mean / alone.mean - 1)).toBeLessThan(0.03);
  });

  test('never more than is outstanding; every run is counted; the same seed gives the same figures', () => {
    const cases = fc.record({
      outstanding: fc.integer({ min: 0, max: 20_000 }).map(money),
      weeks: fc.integer({ min: 1, max: 60 }),
      commitments: fc.array(fc.integer({ min: 0, max: 9000 }).map(quantity), { maxLength: 30 }),
      openPerWeek: fc.integer({ min: 0, max: 90_000 }).map(quantity),
    });
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), (some, together) => {
        const risk = { ...henfield, ...some };
        const assumed = { ...priorAssumptions, together };
        const once = simulateRecovery(risk, assumed, { seed: 3, runs: 60 });
        expect(once.high).toBeLessThanOrEqual(risk.outstanding);
        expect(once.low).toBeGreaterThanOrEqual(0);
        expect(once.histogram.reduce((sum, count) => sum + count, 0)).toBe(60);
        expect(simulateRecovery(risk, assumed, { seed: 3, runs: 60 })).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});

describe('break-even interest', () => {
  test('without loss it is the cost of money, with a loss it pays for it', () => {
    const terms = { shortfall: 0, lossGivenShortfall: 0.5, costOfFunds: 0.03, years: 2 };
    expect(breakEvenInterest(terms)).toBeCloseTo(0.03, 12);
    // (1.06 / 0.9 - 1) / 2
    expect(breakEvenInterest({ ...terms, shortfall: 0.2 })).toBeCloseTo(0.0888889, 6);
    expect(breakEvenInterest({ ...terms, shortfall: 1, lossGivenShortfall: 1 })).toBeNull();
  });

  test('a lender loses half of 3,500.00 in 9 cases of 100: 157.50', () => {
    const sheet = riskSheet(henfield, { ...priorAssumptions, keptMean: 1 }, { seed: 1, runs: 10 });
    expect(sheet.stated.expectedLoss).toBe(15_750);
    expect(sheet.sensitivity.every(({ reading }) => reading.expectedLoss >= 15_750)).toBe(true);
  });

  test('a board sees it fall with the commitments', () => {
    const sheet = riskSheet(lender(0.6), lending, { seed: 1, runs: 500 });
    expect(sheet.stated.interest).toBeLessThan(sheet.uncommitted.interest ?? 0);
    expect(sheet.independent.cash.shortfall).toBeLessThan(sheet.allTogether.cash.shortfall);
    expect(sheet.sensitivity.map(({ change }) => change)).toHaveLength(6);
    const largest = sheet.sensitivity.find(({ change }) => change === 'largest-leaves');
    expect(largest?.reading.cash.committedSales).toBeCloseTo(sheet.stated.cash.committedSales * (39 / 40), 3);
  });
});
