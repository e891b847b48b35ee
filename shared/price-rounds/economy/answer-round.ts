import type { CrowdHabits, CrowdState } from './crowd.ts';
import type { Market } from './market.ts';
import { seededRandom, standardNormal } from './seeded-random.ts';

/** The sums per good that reach the board, and what the councils remember. */
export type RoundAnswer = {
  readonly demand: Float64Array;
  readonly supply: Float64Array;
  readonly crowd: CrowdState;
};

/** One round: every council answers the announced prices (all above 0) as its habits let it; only sums come back. */
export function answerRound(
  market: Market,
  round: { readonly prices: readonly number[]; readonly habits: CrowdHabits; readonly crowd: CrowdState },
): RoundAnswer {
  const { habits, crowd } = round;
  const prices = Float64Array.from(round.prices);
  const random = seededRandom(crowd.random);
  const answers = new Float64Array(market.good.length);
  market.answer(prices, answers);
  if (habits.late > 0 && crowd.pricesBefore !== null) {
    const before = new Float64Array(answers.length);
    market.answer(crowd.pricesBefore, before);
    const isLate = Uint8Array.from({ length: market.councilCount }, () => (random.uniform() < habits.late ? 1 : 0));
    for (let cell = 0; cell < answers.length; cell += 1) {
      if (isLate[market.council[cell] ?? 0] === 1) answers[cell] = before[cell] ?? 0;
    }
  }
  if (habits.inertia > 0 && crowd.quantities !== null) moveOnly(1 - habits.inertia, crowd.quantities, answers);
  const sent = habits.noise > 0 ? answers.map((x) => x * Math.exp(habits.noise * standardNormal(random))) : answers;
  return {
    ...addUp(market, sent),
    crowd: { quantities: answers, pricesBefore: prices, random: random.state() },
  };
}

/** Leaves in `answers` the point that is `part` of the way there from `last`, in log quantity; to and from 0 at once. */
function moveOnly(part: number, last: Float64Array, answers: Float64Array): void {
  for (let cell = 0; cell < answers.length; cell += 1) {
    const from = last[cell] ?? 0;
    const to = answers[cell] ?? 0;
    if (from > 0 && to > 0) answers[cell] = from * (to / from) ** part;
  }
}

function addUp(market: Market, quantities: Float64Array): Pick<RoundAnswer, 'demand' | 'supply'> {
  const demand = new Float64Array(market.goodCount);
  const supply = market.fixedSupply.slice();
  for (let cell = 0; cell < quantities.length; cell += 1) {
    const side = market.offers[cell] === 1 ? supply : demand;
    const good = market.good[cell] ?? 0;
    side[good] = (side[good] ?? 0) + (quantities[cell] ?? 0);
  }
  return { demand, supply };
}
