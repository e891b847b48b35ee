import { type Quantity, quantity } from '../../quantities/quantity.ts';
import { scaleHalfUp } from '../../quantities/scale-half-up.ts';
import type { PlanLine } from '../lines/plan-line.ts';
import { type AnnouncedPrices, priceOf } from './announced-prices.ts';

/** Why a line takes what it takes. `scaled-to-allowance` comes in only when the whole household is answered. */
export type AnswerReason =
  | 'as-wanted'
  | 'above-highest-price'
  | 'at-highest-price'
  | 'budget'
  | 'swapped'
  | 'scaled-to-allowance'
  | 'out-of-season';

/** What a line takes at announced prices, per rhythm, and of which product (its own or its substitute). */
export type LineAnswer = {
  readonly product: number;
  readonly quantity: Quantity;
  readonly upTo: Quantity;
  /** The price is exactly the line's highest: any part from nothing to `quantity` may be taken. */
  readonly atMost: boolean;
  readonly reason: AnswerReason;
};

/**
 * A line's declared response to announced prices, before the household's allowance is looked at. fixed: the same
 * quantity up to the highest price. budget: want x opening price / price, half-up to a thousandth. swap: all of it to
 * the substitute, unit for unit, when that is strictly cheaper and by at least the stated per cent; the highest price
 * then applies to the price of what it gets. Source: PROCEDURE.md section 2 and the rule book's responses.
 */
export function answerLine(line: PlanLine, market: AnnouncedPrices): LineAnswer {
  if (market.inSeason[line.product] !== true) return nothing(line.product, 'out-of-season');
  const product = line.response.kind === 'swap' && swaps(line, market) ? line.substitute : line.product;
  const goesTo = product ?? line.product;
  const price = priceOf(market.prices, goesTo);
  if (line.highestPrice !== null && price > line.highestPrice) return nothing(goesTo, 'above-highest-price');
  if (line.response.kind === 'budget') return sameMoney(line, price, priceOf(market.openingPrices, goesTo));
  const atMost = price === line.highestPrice;
  const reason = goesTo !== line.product ? 'swapped' : atMost ? 'at-highest-price' : 'as-wanted';
  return { product: goesTo, quantity: line.want, upTo: line.upTo, atMost, reason };
}

/** Prices are whole minor units, so the comparison in hundredths is exact. */
function swaps({ product, substitute, response }: PlanLine, market: AnnouncedPrices): boolean {
  if (response.kind !== 'swap' || substitute === null || market.inSeason[substitute] !== true) return false;
  const [own, other] = [priceOf(market.prices, product), priceOf(market.prices, substitute)];
  return other < own && other * 100 <= own * (100 - response.percentCheaper);
}

function sameMoney(line: PlanLine, price: number, openingPrice: number): LineAnswer {
  if (price === openingPrice) return whole(line, line.want, 'as-wanted');
  // At price zero the same money would buy without end; the household said how much it can take.
  return whole(line, price === 0 ? line.upTo : quantity(scaleHalfUp(line.want, openingPrice, price)), 'budget');
}

function whole(line: PlanLine, amount: Quantity, reason: AnswerReason): LineAnswer {
  const upTo = quantity(Math.max(line.upTo, amount));
  return { product: line.product, quantity: amount, upTo, atMost: false, reason };
}

function nothing(product: number, reason: AnswerReason): LineAnswer {
  return { product, quantity: quantity(0), upTo: quantity(0), atMost: false, reason };
}
