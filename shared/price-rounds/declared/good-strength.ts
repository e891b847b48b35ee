import { gentleMoves, strongest } from './observed-moves.ts';
import type { RestAnswer } from './rest.ts';

/** So much movement of its own price (sum of squared logarithms) makes a product's own answers count as much as all products'. */
const halfOwn = 0.1;

/**
 * How strongly the households that declared nothing answer one product's price: like all products' (`restStrength`),
 * until moves of its own price have shown otherwise. A product far from its price is found sooner so.
 */
export function goodStrength(answers: readonly RestAnswer[], pooled: number): number {
  const { together, moves } = gentleMoves(answers);
  return Math.max(0, Math.min(strongest, (pooled * halfOwn + together) / (halfOwn + moves)));
}
