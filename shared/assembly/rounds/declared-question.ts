import type { DemandQuestion } from '../../demand/demand-at-prices.ts';
import type { DemandSchedule } from '../../demand/demand-schedule.ts';
import { demandOn } from '../../demand/demand-schedule.ts';
import { type Correction, uncorrected } from '../../price-rounds/declared/good-market.ts';
import type { RoundInputs } from './round-inputs.ts';
import type { RoundProduct, RoundRecord } from './round-record.ts';

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

/** Sums that differ by less are the same: plans are rounded line by line. */
const rounding = 0.005;
/** A declared change of demand this large (in logarithms) makes an observed one count half. */
const halfTrusted = 0.1;
/** How much stronger or weaker than declared an answer may be taken to be. */
const leastMore = -0.7;
const mostMore = 1;

/**
 * How the product's sums differ from what was declared, from the round just closed: how much is asked for, and how
 * strongly demand answered the last move of the price, weighed by how large a change was declared.
 */
export function correctionOf({ price, result, working }: RoundProduct, schedule: DemandSchedule): Correction {
  const declared = demandOn(schedule, price).high;
  if (result === null || declared <= 0 || result.demandHigh <= 0) return uncorrected;
  const ratio = result.demandHigh / declared;
  const level = Math.abs(ratio - 1) < rounding ? 1 : ratio;
  if (level === 1 || working === null || working.demand <= 0 || working.priceBefore === price) {
    return { level, more: 0, declaredThen: declared };
  }
  const foretold = Math.log(declared / demandOn(schedule, working.priceBefore).high);
  const seen = Math.log(result.demandHigh / working.demand);
  if (!Number.isFinite(foretold) || foretold === 0) return { level, more: 0, declaredThen: declared };
  const weight = Math.abs(foretold) / (Math.abs(foretold) + halfTrusted);
  const more = weight * Math.max(leastMore, Math.min(mostMore, seen / foretold - 1));
  return { level, more, declaredThen: declared };
}
