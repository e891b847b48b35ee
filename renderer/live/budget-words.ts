/** What a plan may cost in a week, and what that is made of. */
export const budgetWords = {
  allowance: 'Allowance',
  exception: 'accepted exception',
  goods: 'its part of public goods',
  budget: 'May cost',
  title: (household: string) => `What the plan of household ${household} may cost a week`,
  what: (amount: string, household: string) => `${amount} for household ${household}`,
} as const;
