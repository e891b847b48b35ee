import { type SeededRandom, standardNormal } from '../price-rounds/economy/seeded-random.ts';

/** A number from Beta(a, b), as a gamma number over the sum of two; a or b of 0 puts it at the end. */
export function randomBeta(a: number, b: number, random: SeededRandom): number {
  if (b === 0) return 1;
  if (a === 0) return 0;
  const first = randomGamma(a, random);
  return first / (first + randomGamma(b, random));
}

/** Marsaglia and Tsang, "A simple method for generating gamma variables" (2000), with their boost below shape 1. */
function randomGamma(shape: number, random: SeededRandom): number {
  if (shape < 1) return randomGamma(shape + 1, random) * random.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = standardNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random.uniform()) < (x * x) / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}
