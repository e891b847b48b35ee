import { expect, test } from 'vitest';
import { matchGrants } from '../../../../shared/grants/matching/match-grants.ts';
import { matchMargin, withMoney } from '../../../../shared/grants/matching/match-margin.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { limits, solveHere } from './highs-here.ts';
import { fund, good, item, plain, request } from './matchings.ts';

/** Eggs bring 3 for 1 and milk 2 for 1; there is money for one of them only. */
const matching = {
  ...plain,
  goods: [good('eggs', 100, 300), good('milk', 100, 200)],
  requests: [
    request('G1', { least: money(6_400), most: money(6_400), items: [item('eggs', 64, 100)] }),
    request('G2', { least: money(6_400), most: money(6_400), items: [item('milk', 64, 100)] }),
  ],
  funds: [fund(6_400)],
};

test('says what a request would need, and what funding it all the same would cost', async () => {
  const outcome = await matchGrants(matching, solveHere, limits);
  const margin = await matchMargin({ matching, outcome, request: 'G2' }, solveHere, limits);
  // Instead of 64 eggs at 300 there would be 64 of milk at 200: 6,400 less, in thousandths of a minor unit.
  expect(margin).toMatchObject({ kind: 'not-funded', lostWith: 6_400_000n });
  // Beside the eggs there is room for it when it costs nothing or the fund has 6,400 more; both ends are beyond the range.
  expect(margin).toMatchObject({ amount: null, moreMoney: null });
  const richer = withMoney(matching, 3_200);
  const other = await matchGrants(richer, solveHere, limits);
  // A fund of 9,600 has 3,200 left over beside the eggs: half the amount, or 3,200 more, a third of what it has (22/64).
  const near = await matchMargin({ matching: richer, outcome: other, request: 'G2' }, solveHere, limits);
  expect(near).toMatchObject({ amount: 3_200, moreMoney: 3_300 });
});

test('says what would be lost without a funded request', async () => {
  const outcome = await matchGrants(matching, solveHere, limits);
  const margin = await matchMargin({ matching, outcome, request: 'G1' }, solveHere, limits);
  expect(margin).toEqual({ kind: 'funded', lostWithout: 6_400_000n });
});
