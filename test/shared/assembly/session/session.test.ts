import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeRound } from '../../../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../../../shared/assembly/rounds/opening-round.ts';
import { roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import type { RoundProduct, RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import { movedMost, priceMoves } from '../../../../shared/assembly/session/price-moves.ts';
import { reopenRound } from '../../../../shared/assembly/session/reopen-round.ts';
import { roundsForecast } from '../../../../shared/assembly/session/rounds-forecast.ts';
import { stopRules } from '../../../../shared/assembly/session/stop-rules.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { pauseStory } from '../../../fixtures/pauses/pause-story.ts';

function round(number: number, worst: number | null, prices: readonly number[] = []): RoundRecord {
  return {
    ...{ number, roundsLeft: null, fellBack: false, ruleState: null },
    status: worst === null ? 'open' : 'closed',
    worst: worst === null ? null : { product: 'P0', imbalance: worst },
    products: prices.map(
      (price, at): RoundProduct => ({
        ...{ product: `P${at}`, price: money(price), marketPrice: null, reason: 'capped', working: null },
        ...{ roundsLeft: null, overrideWhy: null, result: null },
      }),
    ),
  };
}

const rule = { tolerance: 0.05, maxRounds: 4 };
const met = (...rounds: readonly RoundRecord[]) =>
  stopRules({ rounds, rule }).flatMap(({ kind, isMet }) => (isMet ? [kind] : []));

describe('stop rules', () => {
  test('nothing is said before the first round is closed', () => {
    expect(stopRules({ rounds: [round(1, null)], rule })).toEqual([]);
  });

  test('the tolerance, the rule book’s last round, and two rounds without progress are each noticed', () => {
    expect(met(round(1, 0.3))).toEqual([]);
    expect(met(round(1, 0.3), round(2, 0.05))).toEqual(['tolerance']);
    expect(met(round(1, 0.3), round(2, 0.31), round(3, 0.3))).toEqual(['no-progress']);
    expect(met(round(1, 0.3), round(2, 0.2), round(3, 0.31), round(4, 0.1))).toEqual(['most-rounds']);
  });

  test('a fall of less than a fiftieth is no progress, and the best round so far is named', () => {
    const rules = stopRules({ rounds: [round(1, 0.3), round(2, 0.298), round(3, 0.295)], rule });
    expect(rules.at(-1)).toEqual({ kind: 'no-progress', isMet: true, rounds: 2, best: 0.3, bestRound: 1 });
  });

  test('an open round changes nothing of what the closed ones say', () => {
    expect(met(round(1, 0.3), round(2, 0.3), round(3, 0.3), round(4, null))).toEqual(['no-progress']);
  });
});

describe('the forecast of rounds', () => {
  const estimated = (...lefts: readonly (number | null)[]) =>
    lefts.map((roundsLeft, at) => ({ ...round(at + 1, 0.3), roundsLeft }));
  const asked = (rounds: readonly RoundRecord[], roundsLeft: number | null) =>
    roundsForecast({ rounds, roundsLeft, maxRounds: 12 });

  test('is not known before gaps have fallen, and none when nothing is left', () => {
    expect(asked(estimated(null), null)).toEqual({ kind: 'unknown', closed: 1 });
    expect(asked(estimated(null, 4), 0)).toEqual({ kind: 'none' });
  });

  test('the first estimate is called so; one that ends where the last one did is steady, another is not', () => {
    expect(asked(estimated(null, null), 3)).toEqual({ kind: 'first', roundsLeft: 3 });
    // Round 3 was announced with 3 left: the end at round 5. Now 3 are closed and 2 left: round 5 again.
    expect(asked(estimated(null, null, 3), 2)).toEqual({ kind: 'steady', roundsLeft: 2 });
    expect(asked(estimated(null, null, 3), 7)).toEqual({ kind: 'unsteady', roundsLeft: 7, endedThen: 5 });
  });

  test('more rounds than the rule book still allows are said to be', () => {
    expect(asked(estimated(null, null, 4), 53)).toEqual({ kind: 'beyond', roundsLeft: 53, allowed: 9 });
  });

  test('an open round does not count as held', () => {
    expect(asked([...estimated(null), round(2, null)], 12)).toEqual({ kind: 'beyond', roundsLeft: 12, allowed: 11 });
  });
});

describe('moves of prices', () => {
  test('from 3.12 to 3.41 is 9.3 %, and a fall to the half is as far as a rise to the double', () => {
    const moves = priceMoves(round(1, 0.1, [312, 100, 50, 7]), round(2, null, [341, 50, 100, 7]));
    expect(moves.map(({ product }) => product)).toEqual(['P1', 'P2', 'P0']);
    expect(moves[2]).toMatchObject({ from: 312, to: 341, reason: 'capped', demand: null });
    expect(moves[2]?.change).toBeCloseTo(0.0929, 4);
  });

  test('a price that went away and came back still moved', () => {
    const rounds = [round(1, 0.1, [100, 100, 0]), round(2, 0.1, [150, 100, 0]), round(3, 0.1, [100, 100, 5])];
    expect(movedMost(rounds, 10)).toEqual(['P2', 'P0']);
    expect(movedMost(rounds, 1)).toEqual(['P2']);
  });

  test('law: moves name exactly the prices that differ, in falling order', () => {
    const prices = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(prices, fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 12, maxLength: 12 }), (was, now) => {
        const moves = priceMoves(round(1, 0.1, was), round(2, null, now.slice(0, was.length)));
        const differing = was.flatMap((price, at) => (price === now[at] ? [] : [`P${at}`]));
        expect(moves.map(({ product }) => product).sort()).toEqual(differing.sort());
        const far = moves.map(({ from, to }) => (from * to === 0 ? Number.MAX_VALUE : Math.abs(Math.log(to / from))));
        expect(far).toEqual([...far].sort((left, right) => right - left));
      }),
    );
  });
});

test('a round that is opened again and closed at once is the same round', () => {
  const inputs = roundInputs(pauseStory());
  const first = closeRound(openingRound(inputs), inputs);
  const second = closeRound(nextRound(first, inputs), inputs);
  for (const closed of [first, second]) {
    expect(closeRound(reopenRound(closed), inputs)).toEqual(closed);
    expect(reopenRound(closed).products.every(({ result }) => result === null)).toBe(true);
  }
  expect(reopenRound(first)).toEqual(openingRound(inputs));
  expect(() => reopenRound(openingRound(inputs))).toThrow(RangeError);
});
