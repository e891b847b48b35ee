import { expect, test } from 'vitest';
import { readPabulib } from '../../../shared/grants/ballots/read-pabulib.ts';
import { compareElection } from '../../../shared/grants/compare-election.ts';
import { sameOutcome } from '../../../shared/grants/same-outcome.ts';

/** 100 to give. A costs 60, B 50, C 40; one voter wants A and B, one A and C, one C, one nothing. */
const rows = ['a;1,2', 'b;1,3', 'c;3', 'd;'];
const text = ['META', 'key;value', 'budget;100', 'vote_type;approval', 'PROJECTS', 'project_id;cost;name', '1;60;A']
  .concat(['2;50;B', '3;40;C', 'VOTES', 'voter_id;vote'], rows)
  .join('\n');

function compared(which: 'usual' | 'every') {
  const read = readPabulib(text);
  if (read.kind === 'refused') throw new Error(read.code);
  const progress: number[] = [];
  const found = compareElection(read, which, (done, total) => progress.push(done / total));
  return { found, progress };
}

test('the usual rules for such ballots, each with who is left without a winner', () => {
  const { found, progress } = compared('usual');
  expect(found.outcomes.map(({ name }) => name)).toEqual([
    ...['greedy_cost', 'greedy_card', 'mes_cost_add1u', 'mes_card_add1u', 'phragmen'],
  ]);
  // A and C have two votes each, 100 in all. Only who wants nothing has no winner; winners chosen: 1 + 2 + 1.
  expect(found.outcomes[0]).toMatchObject({ winners: [0, 2], totalCost: 100, withoutWinner: 1, winnersChosen: 4 });
  expect(found.projects.map(({ votes }) => votes)).toEqual([2, 1, 2]);
  expect(progress.at(-1)).toBe(1);
});

test('every rule with its rounds: what is left after the last is the budget less the cost', () => {
  const { outcomes, facts } = compared('every').found;
  expect(outcomes).toHaveLength(17);
  for (const { frames, totalCost } of outcomes) {
    expect(frames.at(-1)?.left).toBe(facts.budget - totalCost);
    expect(frames.filter(({ result }) => result === 'funded').reduce((sum, { amount }) => sum + amount, 0)).toBe(
      totalCost,
    );
  }
});

test('rules with the same winners stand together, in the order of the first', () => {
  const groups = sameOutcome(['aa', 'b', 'cc', 'd'], ({ length }) => String(length));
  expect(groups).toEqual([
    ['aa', 'cc'],
    ['b', 'd'],
  ]);
});
