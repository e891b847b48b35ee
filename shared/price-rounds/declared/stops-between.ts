/** What was asked for at two prices, the lower price first. */
export type Stretch = {
  readonly low: { readonly price: number; readonly rest: number };
  readonly high: { readonly price: number; readonly rest: number };
};

/** People who answer a little less ask for at most so many percent less where a price is 1 % higher ... */
export const steepest = 1.5;
/** ... give or take so much of the whole (in logarithms); what falls by more fell at once. */
const leastJump = 0.1;

/**
 * Whether somebody stopped or swapped between two prices tried: far less was asked for at the higher one than people
 * would who answer a little less. Only where both are above 0.
 */
export function stopsBetween({ low, high }: Stretch): boolean {
  if (low.rest <= 0 || high.rest <= 0 || low.price <= 0) return false;
  return Math.log(low.rest / high.rest) > steepest * Math.log(high.price / low.price) + leastJump;
}
