import { z } from 'zod';
import { amount, commonFields } from './common-fields.ts';

/** `exchange`: every consumer brings goods and spends their value. */
export const exchangeSchema = z.object({
  ...commonFields,
  kind: z.literal('exchange'),
  consumers: z.array(z.object({ endowment: z.array(amount), weights: z.array(amount), sigma: amount })).min(1),
});

export type ExchangeFile = z.infer<typeof exchangeSchema>;
