import type { UnitConversion } from './convert-unit.ts';
import type { MarketSeries } from './market-series.ts';
import { headWordsOf, wordsOf } from './product-words.ts';

/** Words in a series' item that make it no less fitting when a product's name does not have them. */
const neutral = new Set(['raw', 'whole', 'fresh', 'uncooked', 'all', 'size', 'natural']);

/**
 * How well a series fits a product, by the words of their names; null when it is another thing altogether (one of the
 * words before the product's first comma is missing). More is better: 4 for a word in both, -3 for a word the series
 * lacks, -1 for a word the product lacks; -6 for frozen, canned, dried or juice unless the product says so (then 4);
 * 2 for the same unit, -4 for a unit that does not convert. The weights are ours, tuned on the sample catalogue.
 */
export function scoreMatch(
  product: { readonly name: string; readonly unit: string },
  series: MarketSeries,
  conversion: UnitConversion,
): number | null {
  const wanted = wordsOf(product.name);
  const offered = wordsOf(series.item);
  for (const word of headWordsOf(product.name)) if (!offered.has(word)) return null;
  let score = 0;
  const { form } = series;
  for (const word of wanted) score += offered.has(word) || word === form ? 4 : -3;
  const unitWords = wordsOf(product.unit);
  for (const word of offered) if (!wanted.has(word) && !neutral.has(word) && !unitWords.has(word)) score -= 1;
  if (form !== null && form !== 'fresh' && !wanted.has(form)) score -= 6;
  if (conversion.kind === 'mismatch') return score - 4;
  return conversion.times === conversion.over ? score + 2 : score;
}
