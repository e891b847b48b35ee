import type { Quantity } from '../../quantities/quantity.ts';
import type { PlanLine, Rhythm } from './plan-line.ts';

/** A line of which only product, quantity and rhythm are known: the rest as a new line on the screen begins. */
export function plainLine(known: {
  readonly product: number;
  readonly want: Quantity;
  readonly rhythm: Rhythm;
}): PlanLine {
  return {
    ...known,
    upTo: known.want,
    priority: 'normal',
    response: { kind: 'fixed' },
    substitute: null,
    highestPrice: null,
  };
}
