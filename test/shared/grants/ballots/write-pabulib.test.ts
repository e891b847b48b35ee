import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Election } from '../../../../shared/grants/ballots/election.ts';
import { readPabulib } from '../../../../shared/grants/ballots/read-pabulib.ts';
import { writePabulib } from '../../../../shared/grants/ballots/write-pabulib.ts';
import { allocateByVotes } from '../../../../shared/grants/rules/allocate-by-votes.ts';

const anyElection: fc.Arbitrary<Election> = fc
  .record({
    costs: fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 8 }),
    names: fc.array(fc.constantFrom('Cold room', 'A; B', 'says "hi"', 'two\nlines'), { minLength: 8, maxLength: 8 }),
    rivals: fc.boolean(),
    votes: fc.array(fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 8 }), { minLength: 1, maxLength: 9 }),
    scored: fc.boolean(),
    budget: fc.integer({ min: 1, max: 300_000 }),
  })
  .map(({ costs, names, rivals, votes, scored, budget }) => ({
    voteType: scored ? 'scoring' : 'approval',
    currency: 'USD',
    moneyDigits: 2,
    pointDigits: 0,
    budget,
    projects: costs.map((cost, at) => {
      return { id: `G${at}`, name: names[at] ?? '', cost, exclusive: rivals && at < 2 ? 'same well' : null };
    }),
    ballots: votes.map((choices) => {
      const known = choices.filter((choice) => choice < costs.length);
      return { choices: known, points: scored && known.length > 0 ? known.map((choice) => choice + 1) : null };
    }),
  }));

it('what is written is read back, and every rule has the same winners', () => {
  fc.assert(
    fc.property(anyElection, (election) => {
      const read = readPabulib(writePabulib(election, new Map([['description', 'Spring; grants']])));
      if (read.kind !== 'election') return expect.fail(JSON.stringify(read));
      expect(read.meta.get('description')).toBe('Spring; grants');
      const scale = 10 ** (election.moneyDigits - read.election.moneyDigits);
      expect(read.election.budget * scale).toBe(election.budget);
      expect(read.election.projects.map(({ id, cost, exclusive }) => [id, cost * scale, exclusive])).toEqual(
        election.projects.map(({ id, cost, exclusive }) => [id, cost, exclusive]),
      );
      expect(read.election.ballots).toEqual(election.ballots);
      const rule = {
        kind: 'equal-shares',
        utility: 'cost',
        completion: { raise: 'until-exhausted', thenGreedy: true, increment: null },
      } as const;
      const won = (one: Election) => allocateByVotes(one, rule, { kind: 'lot', seed: 'a' }).winners;
      expect(won(read.election)).toEqual(won(election));
    }),
  );
});
