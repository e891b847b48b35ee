import fc from 'fast-check';
import type { Ballot, Election } from '../../shared/grants/ballots/election.ts';

/** Small elections with many ties; `dear` ones have costs so near each other that floating point cannot tell them. */
function electionWith(cost: fc.Arbitrary<number>, budget: fc.Arbitrary<number>): fc.Arbitrary<Election> {
  const project = fc.record({ cost, exclusive: fc.constantFrom(null, null, null, 'site') });
  return fc.array(project, { minLength: 1, maxLength: 7 }).chain((drawn) => {
    const projects = drawn.map((each, index) => ({ id: `${index + 7}`, name: `Project ${index}`, ...each }));
    const ballot: fc.Arbitrary<Ballot> = fc.shuffledSubarray(projects.map((_, index) => index)).chain((choices) => {
      const points = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: choices.length, maxLength: choices.length });
      return points.map((given) => ({ choices, points: given }));
    });
    return fc.record({
      voteType: fc.constant('ordinal' as const),
      currency: fc.constant('EUR'),
      moneyDigits: fc.constant(0),
      pointDigits: fc.constant(0),
      budget,
      projects: fc.constant(projects),
      ballots: fc.array(ballot, { minLength: 1, maxLength: 9 }),
    });
  });
}

export const elections = electionWith(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 40 }));

const far = 10 ** 14;
export const dearElections = electionWith(
  fc.integer({ min: far, max: far + 3 }),
  fc.integer({ min: far, max: 5 * far + 9 }),
);
