import { quantity } from '../../quantities/quantity.ts';
import { scaleHalfUp } from '../../quantities/scale-half-up.ts';
import { everyWeeks } from '../lines/every-weeks.ts';
import { plainLine } from '../lines/plain-line.ts';
import type { PlanLine } from '../lines/plan-line.ts';
import { roundToStep } from './round-to-step.ts';
import type { StartedLine, StartedPlan } from './started-plan.ts';

/** Another household's plan. */
export type NeighbourPlan = { readonly people: number; readonly lines: readonly PlanLine[] };

type Tally = { readonly wantQuarters: number; readonly people: number; readonly households: number };

/**
 * What a household of this size usually plans: every product that at least half of the plans name, with the average
 * want a week and person of those households x `people`, half-up to half a unit, weekly. Products come in the order of
 * their ordinals. Without plans there is nothing to go by, and no line.
 */
export function startFromHouseholdSize(people: number, plans: readonly NeighbourPlan[]): StartedPlan {
  const tallies = new Map<number, Tally>();
  for (const plan of plans) addPlan(tallies, plan);
  const usual = [...tallies].filter(([, { households }]) => households * 2 >= plans.length);
  const lines = usual
    .sort(([left], [right]) => left - right)
    .map(([product, tally]): StartedLine => {
      const { wantQuarters, people: eaters, households } = tally;
      const want = roundToStep(wantQuarters, people, 4 * eaters);
      const perPersonWeek = quantity(scaleHalfUp(wantQuarters, 1, 4 * eaters));
      const reason = { kind: 'household-size', perPersonWeek, people, households, outOf: plans.length } as const;
      return { line: plainLine({ product, want, rhythm: 'weekly' }), reason };
    });
  return { lines, left: [] };
}

/** A household that plans a product on two lines counts once, with both quantities. */
function addPlan(tallies: Map<number, Tally>, { people, lines }: NeighbourPlan): void {
  const own = new Map<number, number>();
  for (const { product, want, rhythm } of lines) {
    const every = everyWeeks[rhythm];
    // `once` and `by-season` say nothing about an ordinary week.
    const quarters = every === null ? 0 : (4 / every) * want;
    if (quarters > 0) own.set(product, (own.get(product) ?? 0) + quarters);
  }
  for (const [product, quarters] of own) {
    const before = tallies.get(product) ?? { wantQuarters: 0, people: 0, households: 0 };
    tallies.set(product, {
      wantQuarters: before.wantQuarters + quarters,
      people: before.people + people,
      households: before.households + 1,
    });
  }
}
