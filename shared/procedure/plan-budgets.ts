import { type AllowanceException, grantedPerWeek } from '../members/allowance-exception.ts';
import type { Household } from '../members/household.ts';
import { type Money, money } from '../quantities/money.ts';
import type { PublicGood } from './public-good.ts';
import { sharePublicGood } from './share-public-good.ts';

/** What a household's plan may cost in a week of this period, and what it is made of. */
export type PlanBudget = {
  readonly household: string;
  readonly allowance: Money;
  /** Of an accepted exception; 0 without one. */
  readonly exception: Money;
  /** Its part of the public goods that were accepted. */
  readonly publicGoods: Money;
  /** allowance + exception - public goods, never below 0. */
  readonly budget: Money;
};

/** What budgets are made from. `weeks` of the period. */
export type BudgetFacts = {
  readonly households: readonly Household[];
  readonly exceptions: readonly AllowanceException[];
  readonly publicGoods: readonly PublicGood[];
  readonly weeks: number;
};

/**
 * The budget of every household for this period, by code. It is worked out anew each time and stored nowhere: an
 * exception or a good that is over leaves the allowance as it was (PROCEDURE.md section 4, drifting allowances).
 */
export function planBudgets({
  households,
  exceptions,
  publicGoods,
  weeks,
}: BudgetFacts): ReadonlyMap<string, PlanBudget> {
  const accepted = publicGoods.filter(({ decision }) => decision?.outcome === 'accepted');
  const shared = accepted.map((good) => sharePublicGood(good, households, weeks));
  const byHousehold = new Map(exceptions.map((exception) => [exception.household, exception]));
  const budgetOf = ({ code, allowancePerWeek: allowance }: Household): PlanBudget => {
    const exception = grantedPerWeek(byHousehold.get(code) ?? null);
    const goods = money(shared.reduce((sum, good) => sum + (good?.parts.get(code) ?? 0), 0));
    const budget = money(Math.max(0, allowance + exception - goods));
    return { household: code, allowance, exception, publicGoods: goods, budget };
  };
  return new Map(households.map((household) => [household.code, budgetOf(household)]));
}

/** The households with their budgets in the place of their allowances, for the rules that fit plans to them. */
export function withBudgets(facts: BudgetFacts): readonly Household[] {
  if (facts.exceptions.length === 0 && facts.publicGoods.length === 0) return facts.households;
  const budgets = planBudgets(facts);
  return facts.households.map((household) => {
    return { ...household, allowancePerWeek: budgets.get(household.code)?.budget ?? household.allowancePerWeek };
  });
}
