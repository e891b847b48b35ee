import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import type { Household } from './household.ts';

/** How allowances for one week follow from people per household. Money is in minor units. */
export type AllowanceRule = {
  readonly perHousehold: Money;
  /** For the first person, the second, …; the last of them also for everybody after. Never rising. */
  readonly perPerson: readonly Money[];
  /** For each child, in place of a person's step; null: children count as people. Never above the first step. */
  readonly perChild: Money | null;
  /** The sum is rounded half-up to a multiple of this: 1 is the minor unit itself (nothing is rounded), 100 a dollar. */
  readonly roundTo: Money;
};

/** What one household would get, with the working. `then` is `exact` after rounding. */
export type ProposedAllowance = {
  readonly household: string;
  readonly people: number;
  readonly children: number;
  readonly now: Money;
  readonly exact: Money;
  readonly then: Money;
};

export type AllowanceRuleFault =
  | 'no-step'
  | 'negative'
  | 'rising'
  | 'child-above-person'
  | 'rounding-below-one'
  | 'nothing'
  | 'too-large';

/** Beyond it a household of thousands of people could leave the exact numbers. */
const mostMinorUnits = 1e9;

/** Why a rule cannot be applied, or null. */
export function checkAllowanceRule({
  perHousehold,
  perPerson,
  perChild,
  roundTo,
}: AllowanceRule): AllowanceRuleFault | null {
  const [first] = perPerson;
  if (first === undefined) return 'no-step';
  if (perHousehold < 0 || perPerson.some((amount) => amount < 0) || (perChild ?? 0) < 0) return 'negative';
  if (perPerson.some((amount, at) => amount > (perPerson[at - 1] ?? first))) return 'rising';
  if (perChild !== null && perChild > first) return 'child-above-person';
  if (roundTo < 1) return 'rounding-below-one';
  if (perHousehold + first === 0) return 'nothing';
  return Math.max(perHousehold, first, roundTo) > mostMinorUnits ? 'too-large' : null;
}

/**
 * The allowance of each household by the rule: perHousehold + the steps of its people (children apart
 * where the rule has a rate for them), rounded half-up to a multiple of
 * `roundTo`. It follows from the people alone, never from the allowance that stands: applied twice it changes nothing,
 * and nothing drifts upward (PROCEDURE.md section 4). The rule must have no fault.
 */
export function proposeAllowances(households: readonly Household[], rule: AllowanceRule): readonly ProposedAllowance[] {
  return households.map(({ code, people, children = 0, allowancePerWeek }) => {
    const exact = exactAllowance({ people, children }, rule);
    const then = money(divideHalfUp(exact, rule.roundTo) * rule.roundTo);
    return { household: code, people, children, now: allowancePerWeek, exact, then };
  });
}

type Heads = { readonly people: number; readonly children: number };

/** Whom a rule gives a person's step: everybody, or only grown-ups where children have a rate. */
export function steppedPeople({ people, children }: Heads, { perChild }: AllowanceRule): number {
  return perChild === null ? people : people - children;
}

function exactAllowance(heads: Heads, rule: AllowanceRule): Money {
  const { perHousehold, perPerson, perChild } = rule;
  const people = steppedPeople(heads, rule);
  const steps = perPerson.slice(0, people).reduce((sum, amount) => sum + amount, 0);
  const further = Math.max(0, people - perPerson.length) * (perPerson.at(-1) ?? 0);
  return money(perHousehold + steps + further + heads.children * (perChild ?? 0));
}
