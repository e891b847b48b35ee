import { expect, test } from 'vitest';
import { marginSentence } from '../../../../renderer/features/grants/margin-sentence.ts';

const nothingHelps = { kind: 'not-funded', cost: null, budget: null, voters: null } as const;
const asked = { currency: 'USD', budget: 820_000 } as const;

test('where no change of money would fund a request, it says what stands against it', () => {
  const row = { request: 'G002', margin: nothingHelps };
  expect(marginSentence(row, { ...asked, limit: 'no-open-demand' })).toBe(
    'More money in the fund would not change it: no open demand left.',
  );
  expect(marginSentence(row, { ...asked, limit: 'producer-limit' })).toBe(
    'More money in the fund would not change it: limit per producer.',
  );
});

test('the floor is money too: more of it is not said to be no help', () => {
  const row = { request: 'G002', margin: nothingHelps };
  expect(marginSentence(row, { ...asked, limit: 'reservoir-floor' })).toBe(
    'No change of one thing alone would fund it.',
  );
});

test('each way that would do stands with its amount', () => {
  const margin = { kind: 'not-funded', cost: 200_000, budget: 850_000, voters: 1 } as const;
  const sentence = marginSentence({ request: 'G002', margin }, { ...asked, limit: null });
  expect(sentence).toBe(
    'Would be funded with only $2,000.00 asked, or $300.00 more in the fund, or 1 more vote for it alone.',
  );
});
