import { useMemo } from 'react';
import { useDepartures } from '../../../data/queries/use-departures.ts';
import { useHouseholdPlans } from '../../../data/queries/use-household-plans.ts';
import { useHouseholds } from '../../../data/queries/use-households.ts';
import { usePlanStandings } from '../../../data/queries/use-plan-standings.ts';
import { useAnswers } from '../../../data/queries/use-rounds.ts';
import type { QueryState } from '../../../data/use-book-query.ts';
import { type AnswerRow, answerRows } from './answer-rows.ts';

/** Every household with its answer to a round's prices, and how its plan came. */
export function useAnswerRows(round: number): QueryState<readonly AnswerRow[]> {
  const households = useHouseholds();
  const answers = useAnswers(round);
  const plans = useHouseholdPlans();
  const standings = usePlanStandings();
  const departures = useDepartures();
  return useMemo(() => {
    if (households.kind !== 'ready') return households;
    if (answers.kind !== 'ready') return answers;
    if (plans.kind !== 'ready') return plans;
    if (standings.kind !== 'ready') return standings;
    if (departures.kind !== 'ready') return departures;
    const facts = { households: households.value, answers: answers.value, plans: plans.value };
    return {
      kind: 'ready',
      value: answerRows({ ...facts, standings: standings.value, departures: departures.value }),
    };
  }, [households, answers, plans, standings, departures]);
}
