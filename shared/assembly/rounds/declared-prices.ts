import type { DemandQuestion } from '../../demand/demand-at-prices.ts';
import { type SolvedGood, type SolveProgress, solveDeclared } from '../../price-rounds/declared/solve-declared.ts';
import { declaredGoods, type LookedFor } from './declared-goods.ts';
import { declaredQuestion } from './declared-question.ts';
import type { RoundInputs } from './round-inputs.ts';
import type { RoundRecord } from './round-record.ts';

/** The search takes at most so many steps. */
const mostSteps = 60;

/** A product with the price found for it. */
export type FoundPrice = LookedFor & { readonly solved: SolvedGood };

export type DeclaredPrices = {
  readonly found: readonly FoundPrice[];
  readonly isSettled: boolean;
  /** What was asked of the plans that declared, at the prices found. */
  readonly question: DemandQuestion;
};

type Told = { readonly onStep: (progress: SolveProgress) => void };

/** The last answer of the same inputs: a preview, the announcement and its frame ask for the same prices. */
const lastFound = new WeakMap<RoundInputs, { readonly round: RoundRecord; readonly prices: DeclaredPrices }>();

/**
 * Looks for the prices after a closed round that clear what is foreseen; products that are held are left out. Asked
 * again for the same round and inputs it gives the same answer at once, without telling steps.
 */
export function declaredPrices(round: RoundRecord, inputs: RoundInputs, told: Told): DeclaredPrices {
  const known = lastFound.get(inputs);
  if (known?.round === round) return known.prices;
  const prices = findPrices(round, inputs, told);
  lastFound.set(inputs, { round, prices });
  return prices;
}

function findPrices(round: RoundRecord, inputs: RoundInputs, { onStep }: Told): DeclaredPrices {
  const question = declaredQuestion(round, inputs);
  const lookedFor = declaredGoods(round, inputs, question);
  const { tolerance } = inputs.assembly.settings.rule;
  const solved = solveDeclared(
    { question, goods: lookedFor.map(({ good }) => good), tolerance },
    { mostSteps, onStep },
  );
  const prices = Float64Array.from(question.prices);
  const found = lookedFor.flatMap((each, place) => {
    const good = solved.goods[place];
    if (good === undefined) return [];
    prices[each.good.ordinal] = good.price;
    return [{ ...each, solved: good }];
  });
  return { found, isSettled: solved.settled, question: { ...question, prices } };
}
