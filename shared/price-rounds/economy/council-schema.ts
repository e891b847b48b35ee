import { z } from 'zod';
import { amount, commonFields, positive } from './common-fields.ts';

const byGood = z.record(z.string(), amount);

/** `council-economy`: workplaces that plan their inputs and effort, councils that spend allowances in fixed shares. */
export const councilSchema = z.object({
  ...commonFields,
  kind: z.literal('council-economy'),
  worker_councils: z.array(
    z.object({
      output: z.string(),
      a: positive,
      c: positive,
      s: positive,
      k: positive,
      exponents: z.record(z.string(), positive),
    }),
  ),
  consumer_councils: z.array(z.object({ allowance: amount, shares: byGood })),
  endowments: byGood.optional(),
  community_of_affected_parties: z
    .object({ pollutant: z.string(), scale: positive, elasticity: z.number() })
    .optional(),
});

export type CouncilFile = z.infer<typeof councilSchema>;
export type Workplace = CouncilFile['worker_councils'][number];
