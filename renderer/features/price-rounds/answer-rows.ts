import type { Household } from '../../../shared/members/household.ts';
import type { HouseholdPlanCost } from '../../data/queries/use-household-plans.ts';
import type { RoundAnswer } from '../../data/tables.ts';

/** A household in an open round: waiting has not answered, no-plan has nothing to answer for. */
export type AnswerKind = RoundAnswer['kind'] | 'waiting' | 'no-plan';

export type AnswerRow = {
  readonly household: Household;
  readonly answer: AnswerKind;
  readonly plan: HouseholdPlanCost | null;
};

type Facts = {
  readonly households: readonly Household[];
  readonly answers: readonly RoundAnswer[];
  readonly plans: ReadonlyMap<string, HouseholdPlanCost>;
};

export function answerRows({ households, answers, plans }: Facts): readonly AnswerRow[] {
  const given = new Map(answers.map((answer) => [answer.household, answer.kind]));
  return households.map((household) => {
    const plan = plans.get(household.code) ?? null;
    const waiting = plan === null ? 'no-plan' : 'waiting';
    return { household, plan, answer: given.get(household.code) ?? waiting };
  });
}

export type AnswerCount = { readonly answered: number; readonly of: number };

/** How many of the households with a plan have answered. */
export function answerCount(rows: readonly AnswerRow[]): AnswerCount {
  const asked = rows.filter((row) => row.answer !== 'no-plan');
  return { answered: asked.filter((row) => row.answer !== 'waiting').length, of: asked.length };
}

export type AnswerFilter = { readonly number: string; readonly show: 'all' | 'waiting' };

export function filterAnswers(rows: readonly AnswerRow[], { number, show }: AnswerFilter): readonly AnswerRow[] {
  const wanted = number.trim().toLowerCase();
  return rows.filter(
    ({ household, answer }) =>
      household.code.toLowerCase().includes(wanted) && (show === 'all' || answer === 'waiting'),
  );
}
