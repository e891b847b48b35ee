import type { DemandQuestion } from '../../demand/demand-at-prices.ts';
import type { RoundInputs } from './round-inputs.ts';
import type { RoundRecord } from './round-record.ts';

/** What is asked of the plans whose responses are declared, at a round's prices. */
export function declaredQuestion(round: Pick<RoundRecord, 'products'>, inputs: RoundInputs): DemandQuestion {
  return { ...allDeclaredQuestion(round, inputs), ...inputs.declared };
}

/** What is asked of all plans at a round's prices. */
export function allDeclaredQuestion(round: Pick<RoundRecord, 'products'>, inputs: RoundInputs): DemandQuestion {
  const { assembly, columns, allowances, openingPrices, inSeason } = inputs;
  const prices = Float64Array.from(openingPrices);
  const ordinals = new Map(assembly.products.map((product) => [product.code, product.ordinal]));
  for (const { product, price } of round.products) prices[ordinals.get(product) ?? -1] = price;
  return { columns, allowances, weeks: assembly.settings.period.weeks, prices, openingPrices, inSeason };
}
