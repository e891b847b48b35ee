import { expect, test } from 'vitest';
import { decisionLines } from '../../../../renderer/features/grants/decision-lines.ts';
import type { GrantDecision } from '../../../../shared/grants/grant-decision.ts';

type Completion = NonNullable<GrantDecision['completion']>;

const decided = (completion: Completion): GrantDecision =>
  ({
    ...{ name: 'open_demand', method: { kind: 'open-demand' }, completion, board: null, votes: [], match: null },
    ...{ why: 'Vote', at: '2026-12-28T12:00:00Z', actor: 'desk', resultHash: 'ab', ballotsHash: null },
  }) as unknown as GrantDecision;

const completionOf = (part: Partial<Completion>) => {
  const whole = { start: 'exact', leftover: 'greedy', increment: 100, raises: 866, stop: 'until-exhausted', ...part };
  const lines = decisionLines(decided(whole as Completion), 'USD');
  return lines.find(([label]) => label === 'Completion')?.[1];
};

test('the completion of equal shares is a sentence with its step in money', () => {
  expect(completionOf({})).toBe(
    'everyone begins with the exact fraction of the budget; when money is left, shares grow until nothing fits, by $1.00 at a time, 866 times here; the rest goes by most votes for the money; requests without votes do not count',
  );
});

test('without a raise no step is told', () => {
  expect(completionOf({ stop: 'none', leftover: 'left', raises: 0 })).toBe(
    'everyone begins with the exact fraction of the budget; what is left stays in the fund; requests without votes do not count',
  );
});
