import type { PlanLine } from './plan-line.ts';

/** Product and rhythm: what must not stand twice in one plan. Another rhythm of the same product is another line. */
export function lineKey({ product, rhythm }: Pick<PlanLine, 'product' | 'rhythm'>): string {
  return `${product} ${rhythm}`;
}
