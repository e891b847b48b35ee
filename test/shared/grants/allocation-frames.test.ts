import { expect, it } from 'vitest';
import { allocateByMethod } from '../../../shared/grants/allocate-by-method.ts';
import { allocationFrames } from '../../../shared/grants/allocation-frames.ts';
import type { VotedCase } from '../../../shared/grants/election-of-requests.ts';
import { methodsToCompare, voteMethodName } from '../../../shared/grants/methods-to-compare.ts';
import { requestMargins } from '../../../shared/grants/request-margins.ts';
import { money } from '../../../shared/quantities/money.ts';
import { henfield, reservoir } from './grant-cases.ts';

const asked = [3_000_00, 2_000_00, 2_500_00];
const voted: VotedCase = {
  grants: {
    requests: asked.map((amount, at) => {
      return henfield({ id: `G00${at + 1}`, producer: `P${at + 1}`, amount: money(amount) });
    }),
    openDemand: new Map(),
    prices: new Map(),
    reservoir: { ...reservoir, balance: money(45_000_00) },
  },
  voteType: 'approval',
  ballots: [['G001'], ['G001', 'G002'], ['G003'], ['G001', 'G003']].map((requests) => {
    return { group: null, requests, points: null };
  }),
  currency: 'USD',
  moneyDigits: 2,
};
const methods = methodsToCompare({
  ...{ voteType: 'approval', ties: { kind: 'id' }, leastVotes: 2, source: { kind: 'ballots' } },
});
const outcomeOf = (name: string) => {
  const method = methods.find((one) => one.name === name);
  const outcome = method === undefined ? null : allocateByMethod(voted, method);
  return outcome ?? expect.fail(name);
};

it('greedy by votes: 3,000 with 3 votes leaves 2,000; 2,500 does not fit; 2,000 with 1 vote does', () => {
  expect(
    allocationFrames(outcomeOf('greedy_cost')).map(({ request, result, score, left }) => [
      request,
      result,
      score,
      left,
    ]),
  ).toEqual([
    ['G001', 'funded', 3, 2_000_00],
    ['G003', 'does-not-fit', 2, 2_000_00],
    ['G002', 'funded', 1, 0],
  ]);
  const ended = allocationFrames(outcomeOf('greedy_cost_stop')).map(({ result }) => result);
  expect(ended).toEqual(['funded', 'does-not-fit']);
  const threshold = allocationFrames(outcomeOf('greedy_cost_threshold')).map(({ result }) => result);
  expect(threshold).toEqual(['funded', 'does-not-fit', 'too-few-votes']);
});

it('equal shares: 1,250 each; three pay 1,000 for the 3,000, and the fund has 2,000 left', () => {
  const [first] = allocationFrames(outcomeOf('mes_cost'));
  expect(first).toMatchObject({ request: 'G001', by: 'equal-shares', left: 2_000_00, tied: ['G001'] });
  expect(first?.purses).toMatchObject({ paidInFull: 3, paidInPart: 0, paidNothing: 0 });
});

it('a method is called by what its rule says', () => {
  for (const { name, method } of methods) {
    if (method.kind === 'votes') expect(voteMethodName(method.rule)).toBe(name);
  }
});

it('what would have to change: G003 is funded by 500.00 less, or 500.00 more in the fund', () => {
  const method = methods.find(({ name }) => name === 'greedy_cost') ?? expect.fail('no method');
  const margins = requestMargins(voted, method, () => undefined);
  expect(margins.map(({ request, margin }) => [request, margin?.kind])).toEqual([
    ['G001', 'funded'],
    ['G002', 'funded'],
    ['G003', 'not-funded'],
  ]);
  expect(margins[2]?.margin).toMatchObject({ cost: 2_000_00, budget: 5_500_00 });
});

it('under open demand a request that meets nothing is not funded by any money', () => {
  const method = { name: 'open_demand', method: { kind: 'open-demand' } } as const;
  const [first] = requestMargins(voted, method, () => undefined);
  expect(first?.margin).toEqual({ kind: 'not-funded', cost: null, budget: null, voters: null });
});
