import type { Departure } from '../../../../shared/assembly/session/departure.ts';
import type { Household } from '../../../../shared/members/household.ts';
import type { PlanStanding } from '../../../../shared/plans/plan-standing.ts';
import type { HouseholdPlanCost } from '../../../data/queries/use-household-plans.ts';
import type { RoundAnswer } from '../../../data/tables.ts';

/** A household in an open round: waiting has not answered, no-plan has nothing to answer for. */
export type AnswerKind = RoundAnswer['kind'] | 'waiting' | 'no-plan';

/** How the plan came about, where that is worth a word. left: the household left and has no plan any more. */
export type CameKind = 'late' | 'paper' | 'filled-in' | 'left';

export type AnswerRow = {
  readonly household: Household;
  readonly answer: AnswerKind;
  readonly came: readonly CameKind[];
  readonly pausedDeliveries: number;
};

type Facts = {
  readonly households: readonly Household[];
  readonly answers: readonly RoundAnswer[];
  readonly plans: ReadonlyMap<string, Pick<HouseholdPlanCost, 'pausedDeliveries'>>;
  readonly standings: readonly PlanStanding[];
  readonly departures: readonly Departure[];
};

export function answerRows({ households, answers, plans, standings, departures }: Facts): readonly AnswerRow[] {
  const given = new Map(answers.map((answer) => [answer.household, answer.kind]));
  const standing = new Map(standings.map((one) => [one.household, one]));
  const left = new Set(departures.flatMap(({ kind, who }) => (kind === 'household' ? [who] : [])));
  return households.map((household) => {
    const { code } = household;
    const plan = plans.get(code);
    const waiting = plan === undefined ? 'no-plan' : 'waiting';
    const came = plan === undefined ? (left.has(code) ? (['left'] as const) : []) : cameOf(standing.get(code));
    return { household, answer: given.get(code) ?? waiting, came, pausedDeliveries: plan?.pausedDeliveries ?? 0 };
  });
}

function cameOf(standing: PlanStanding | undefined): readonly CameKind[] {
  if (standing === undefined) return [];
  const { status, origin } = standing;
  return [
    ...(status === 'late' ? (['late'] as const) : []),
    ...(origin === 'paper' || origin === 'filled-in' ? [origin] : []),
  ];
}

export type AnswerCount = { readonly answered: number; readonly of: number };

/** How many of the households with a plan have answered. */
export function answerCount(rows: readonly AnswerRow[]): AnswerCount {
  const asked = rows.filter((row) => row.answer !== 'no-plan');
  return { answered: asked.filter((row) => row.answer !== 'waiting').length, of: asked.length };
}

export type AnswerFilter = { readonly number: string; readonly show: 'all' | 'waiting' | 'late' };

export function filterAnswers(rows: readonly AnswerRow[], { number, show }: AnswerFilter): readonly AnswerRow[] {
  const wanted = number.trim().toLowerCase();
  return rows.filter((row) => row.household.code.toLowerCase().includes(wanted) && isShown(row, show));
}

function isShown(row: AnswerRow, show: AnswerFilter['show']): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'waiting':
      return row.answer === 'waiting';
    case 'late':
      return isLateOrPaper(row);
  }
}

/** Handed in after the first prices, or on paper. */
export function isLateOrPaper({ came }: AnswerRow): boolean {
  return came.includes('late') || came.includes('paper');
}
