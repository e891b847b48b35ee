import { type Quantity, quantity } from '../../quantities/quantity.ts';
import { scaleHalfUp } from '../../quantities/scale-half-up.ts';

/** What a household would sensibly ask for: halves of the plan unit. Thousandths. */
const planStep = 500;

/**
 * `amount` (thousandths) x `numerator` / `denominator`, rounded half-up to half a unit. Something never becomes nothing:
 * what is above zero is at least one step.
 */
export function roundToStep(amount: number, numerator: number, denominator: number): Quantity {
  if (amount <= 0) return quantity(0);
  const steps = scaleHalfUp(amount, numerator, denominator * planStep);
  return quantity(Math.max(1, steps) * planStep);
}
