import type { Cleared } from './clear-parts.ts';

/**
 * Is the good free: at its floor price and still more of it offered than asked for? No lower price can be announced, so
 * it counts as cleared (complementary slackness). Earlier tools drove such a price below 0.
 */
export function isFreeGood(price: number, floorPrice: number, { demand, supply }: Cleared): boolean {
  return price <= floorPrice && supply > demand;
}
