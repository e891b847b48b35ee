import { answerColumns } from '../../demand/answer-columns.ts';
import { answerScratch } from '../../demand/answer-scratch.ts';
import type { DemandQuestion } from '../../demand/demand-at-prices.ts';
import { rhythms } from '../../plans/lines/line-codes.ts';

/**
 * How many households stop taking a product where its price rises from `below` by one minor unit, all other prices as
 * they are: `stopping` at the highest price of a line, `swapping` by taking another product in its place. A household
 * with lines of both kinds is counted in both.
 */
export type HouseholdsLeaving = { readonly stopping: number; readonly swapping: number };

type Asked = { readonly ordinal: number; readonly below: number };

/** Asks the households with a line for the product, or with one that may swap to it, at both prices. */
export function householdsLeaving(question: DemandQuestion, { ordinal, below }: Asked): HouseholdsLeaving {
  const { columns } = question;
  const scratch = answerScratch(columns.firstLine);
  // What a line amounts to in a week does not matter here, only whether it still takes the product.
  const shares = new Float64Array(rhythms.length).fill(1);
  const ask = (price: number) => ({
    columns,
    shares,
    market: { ...question, prices: withPrice(question, ordinal, price) },
  });
  const [at, above] = [ask(below), ask(below + 1)];
  let [stopping, swapping] = [0, 0];
  for (let household = 0; household < columns.households.length; household += 1) {
    const first = columns.firstLine[household] ?? 0;
    const end = columns.firstLine[household + 1] ?? 0;
    if (!mayTake(question, ordinal, [first, end])) continue;
    answerColumns(at, [first, end], scratch);
    const took = Array.from({ length: end - first }, (_, line) => takes(scratch, ordinal, line));
    answerColumns(above, [first, end], scratch);
    const left = [...took.keys()].filter((line) => took[line] === true && !takes(scratch, ordinal, line));
    if (left.some((line) => scratch.goesTo[line] === ordinal)) stopping += 1;
    if (left.some((line) => scratch.goesTo[line] !== ordinal)) swapping += 1;
  }
  return { stopping, swapping };
}

function withPrice({ prices }: DemandQuestion, ordinal: number, price: number): Float64Array {
  const changed = Float64Array.from(prices);
  changed[ordinal] = price;
  return changed;
}

type Lines = readonly [first: number, end: number];

function mayTake({ columns: { product, substitute } }: DemandQuestion, ordinal: number, [first, end]: Lines): boolean {
  for (let line = first; line < end; line += 1) {
    if (product[line] === ordinal || substitute[line] === ordinal) return true;
  }
  return false;
}

function takes({ goesTo, quantity }: ReturnType<typeof answerScratch>, ordinal: number, line: number): boolean {
  return goesTo[line] === ordinal && (quantity[line] ?? 0) > 0;
}
