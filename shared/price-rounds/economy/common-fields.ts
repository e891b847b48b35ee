import { z } from 'zod';

/** A number that counts something: not negative. */
export const amount = z.number().nonnegative();

/** A number above 0. */
export const positive = z.number().positive();

/** The fields every kind of economy file has. */
export const commonFields = {
  id: z.string().min(1),
  goods: z.array(z.string().min(1)).min(1),
  numeraire: z.number().int().nonnegative().nullish(),
  start_prices: z.array(positive),
  equilibria: z.array(z.object({ prices: z.array(amount) })).optional(),
};
