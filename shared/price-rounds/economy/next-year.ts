import type { CouncilFile } from './council-schema.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

function whole(random: SeededRandom, low: number, high: number): number {
  return low + Math.floor(random.uniform() * (high - low + 1));
}

/** The same councils a year later, as published: exponents a little different, opening at last year's final prices. */
export function nextYear(file: CouncilFile, finalPrices: readonly number[], seed: number): CouncilFile {
  const random = seededRandom(seed);
  const shifted = (values: Readonly<Record<string, number>>, lowest: number): Record<string, number> =>
    Object.fromEntries(
      Object.entries(values).map(([good, value]) => [good, value + lowest + 0.001 * whole(random, 0, 4)]),
    );
  // The published utility exponents lie in (0.005, 0.01) and are shifted by up to 0.002; here they are shares already.
  const councils = file.consumer_councils.map((council) => {
    const mean = 1 / Object.keys(council.shares).length;
    const pulls = Object.fromEntries(
      Object.entries(council.shares).map(([good, share]) => [good, (share / mean) * 0.0075]),
    );
    const next = shifted(pulls, -0.002);
    const total = Object.values(next).reduce((sum, pull) => sum + pull, 0);
    return {
      ...council,
      shares: Object.fromEntries(Object.entries(next).map(([good, pull]) => [good, pull / total])),
    };
  });
  return {
    ...file,
    id: `${file.id}-next-year`,
    start_prices: [...finalPrices],
    worker_councils: file.worker_councils.map((workplace) => ({
      ...workplace,
      exponents: shifted(workplace.exponents, 0),
    })),
    consumer_councils: councils,
  };
}
