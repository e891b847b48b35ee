import type { KnowsProduct } from '../lines/check-line.ts';
import type { PlanLine } from '../lines/plan-line.ts';
import type { NotStarted, StartedPlan } from './started-plan.ts';

/**
 * The household's last plan as it was: every line whose product is still in the catalogue. A substitute that is gone is
 * taken off its line, and a line that could only be answered by it keeps its quantity instead.
 */
export function startFromLastPlan(lines: readonly PlanLine[], knowsProduct: KnowsProduct): StartedPlan {
  const left = lines
    .filter(({ product }) => !knowsProduct(product))
    .map(({ product }): NotStarted => ({ product, code: 'not-in-catalogue' }));
  const kept = lines.filter(({ product }) => knowsProduct(product));
  return {
    lines: kept.map((line) => ({ line: withKnownSubstitute(line, knowsProduct), reason: { kind: 'last-plan' } })),
    left,
  };
}

/** A swap cannot do without its substitute, so it becomes the plainest answer. */
export function withKnownSubstitute(line: PlanLine, knowsProduct: KnowsProduct): PlanLine {
  if (line.substitute === null || knowsProduct(line.substitute)) return line;
  return { ...line, substitute: null, response: line.response.kind === 'swap' ? { kind: 'fixed' } : line.response };
}
