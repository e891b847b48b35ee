import { expect, test } from 'vitest';
import { electorateOf } from '../../../../shared/grants/rules/electorate.ts';
import { createLoads, exactLoad, takeOn } from '../../../../shared/grants/rules/loads.ts';

/** 50 voters who want everything: 300 projects of 101 each. */
const size = 300;
const everything = Array.from({ length: size }, (_, project) => project);
const election = {
  ...({ voteType: 'approval', currency: '', moneyDigits: 0, pointDigits: 0, budget: 101 * size } as const),
  projects: everything.map((project) => ({ id: `${project}`, name: '', cost: 101, exclusive: null })),
  ballots: Array.from({ length: 50 }, () => ({ choices: everything, points: null })),
};

test('where everybody is tied again and again, exact loads stay short', () => {
  const loads = createLoads(electorateOf(election, 'card'));
  for (const project of everything) takeOn(loads, project, exactLoad(loads, project));
  // Each project puts 101 / 50 on every voter; without lowest terms the denominator would be 50^300.
  expect(loads.denominator).toBe(50n);
  expect(loads.exact.at(-1)).toBe(101n * BigInt(size));
  expect(exactLoad(loads, 0)).toEqual({ numerator: 101n * 50n + 50n * 101n * BigInt(size), denominator: 2500n });
});
