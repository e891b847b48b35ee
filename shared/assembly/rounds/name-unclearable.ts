import type { DemandQuestion } from '../../demand/demand-at-prices.ts';
import { householdsLeaving } from '../session/households-leaving.ts';
import { allDeclaredQuestion } from './declared-question.ts';
import { anyClearing, betweenAnswers, noPriceClears, unclearedMarkets } from './no-price-clears.ts';
import type { RoundInputs } from './round-inputs.ts';
import type { ProductResult, RoundProduct } from './round-record.ts';
import { type ClearsAlone, tiedWith } from './tied-with.ts';

/** Each product looked at takes two more counts of all plans; the worst are looked at. */
const mostTied = 6;

/** Names the products that no price clears with all others as they are, and those tied to another by swaps. */
export function nameUnclearable(products: readonly RoundProduct[], inputs: RoundInputs): readonly RoundProduct[] {
  const markets = unclearedMarkets({ products }, inputs);
  const floors = new Map(inputs.assembly.products.map(({ code, floorPrice }) => [code, floorPrice]));
  const ordinals = new Map(inputs.assembly.products.map(({ code, ordinal }) => [code, ordinal]));
  const question = allDeclaredQuestion({ products }, inputs);
  const { tolerance } = inputs.assembly.settings.rule;
  const held: ClearsAlone[] = [];
  const named = products.map((row) => {
    const market = markets.get(row.product);
    if (market === undefined || row.result === null) return row;
    const isHeld = row.reason === 'held-at-step';
    const announced = { price: row.price, floorPrice: floors.get(row.product) ?? 0, tolerance };
    const judged = { ...announced, isHeld, isForecast: row.rest !== undefined };
    const none = noPriceClears(market, judged) ?? betweenAnswers(row, market, tolerance);
    if (none !== undefined) return withName(row, withLeaving(none, ordinals.get(row.product) ?? -1, question));
    const range = isHeld ? anyClearing(market, announced) : null;
    if (range?.kind === 'range') held.push({ row, lowest: range.lowest, highest: range.highest });
    return row;
  });
  const ties = tiesOf(held, products, inputs);
  return named.map((row) => {
    const other = ties.get(row.product) ?? null;
    return other === null ? row : withName(row, { kind: 'tied', with: other });
  });
}

type Unclearable = NonNullable<ProductResult['noPriceClears']>;

/** A jump that plans make, wholly or in part: how many households leave there. */
function withLeaving(none: Unclearable, ordinal: number, question: DemandQuestion): Unclearable {
  if (none.kind !== 'jump') return none;
  const leaving = householdsLeaving(question, { ordinal, below: none.below });
  return leaving.stopping + leaving.swapping === 0 ? none : { ...none, leaving };
}

function withName(row: RoundProduct, none: Unclearable): RoundProduct {
  return row.result === null ? row : { ...row, result: { ...row.result, noPriceClears: none } };
}

/** What holds each of the products that the rule held beside a price that would clear them, by code. */
function tiesOf(
  held: readonly ClearsAlone[],
  products: readonly RoundProduct[],
  inputs: RoundInputs,
): ReadonlyMap<string, string | null> {
  const worst = held.toSorted((one, other) => (other.row.result?.imbalance ?? 0) - (one.row.result?.imbalance ?? 0));
  return new Map(worst.slice(0, mostTied).map((each) => [each.row.product, tiedWith(each, products, inputs)]));
}
