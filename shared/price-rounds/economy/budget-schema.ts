import { z } from 'zod';
import { amount, commonFields, positive } from './common-fields.ts';

/** `budget-economy`: households with given budgets, and one producer line per good. */
export const budgetSchema = z.object({
  ...commonFields,
  kind: z.literal('budget-economy'),
  households: z.array(z.object({ budget: amount, weights: z.array(amount), sigma: amount })).min(1),
  producers: z.array(
    z.union([z.object({ fixed_supply: amount }), z.object({ scale: positive, elasticity: z.number() })], {
      error: 'expected fixed_supply, or scale and elasticity',
    }),
  ),
});

export type BudgetFile = z.infer<typeof budgetSchema>;
