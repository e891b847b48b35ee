import { describe, expect, test } from 'vitest';
import type { AssemblyFacts } from '../../../../renderer/data/assembly-facts.ts';
import { standingOf, stepNames, stepState } from '../../../../renderer/features/overview/assembly-steps.ts';
import { words } from '../../../../renderer/features/overview/words.ts';
import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';

const round = (number: number, status: RoundRecord['status']): RoundRecord => ({
  number,
  status,
  products: [],
  worst: null,
  roundsLeft: null,
  fellBack: false,
  ruleState: null,
});

const ready: AssemblyFacts = {
  isSetUp: true,
  products: 14,
  households: 40,
  plans: 40,
  offers: 9,
  rounds: [],
  isCleared: false,
  isDecided: false,
  maxRounds: 4,
  grantRequests: 2,
  awards: 0,
  ordersToSend: 0,
  ordersSent: 0,
};

const cases: readonly (readonly [string, Partial<AssemblyFacts>, string, string])[] = [
  ['an empty book is to be set up', { isSetUp: false }, 'frame', 'set-up'],
  ['without products the catalogue comes first', { products: 0, households: 0 }, 'frame', 'catalogue'],
  ['then the households', { households: 0, plans: 0 }, 'frame', 'households'],
  ['then their plans', { plans: 0 }, 'proposals', 'plans'],
  ['missing plans are named, though one may go on', { plans: 12 }, 'proposals', 'more-plans'],
  ['then the offers', { offers: 0 }, 'offers', 'offers'],
  ['with both, round 1 is announced', {}, 'add-up', 'announce-first'],
  ['an open round is closed', { rounds: [round(1, 'open')] }, 'add-up', 'close-round'],
  [
    'a late plan does not lead back once a round was announced',
    { plans: 12, rounds: [round(1, 'open')] },
    'add-up',
    'close-round',
  ],
  ['after round 1 prices are announced', { rounds: [round(1, 'closed')] }, 'prices', 'announce-next'],
  ['and again', { rounds: [round(1, 'closed'), round(2, 'closed')] }, 'repeat', 'announce-next'],
  ['after the last allowed round the meeting decides', { rounds: [round(4, 'closed')] }, 'repeat', 'decide-gaps'],
  [
    'within the tolerance the prices are taken as final first, as the rounds are not over before',
    { rounds: [round(2, 'closed')], isCleared: true },
    'repeat',
    'take-final',
  ],
  ['then the requests come up', { rounds: [round(2, 'closed')], isCleared: true, isDecided: true }, 'result', 'grants'],
  ['accepted gaps end the rounds as well', { rounds: [round(2, 'closed')], isDecided: true }, 'result', 'grants'],
  [
    'with grants decided the period begins',
    { rounds: [round(2, 'closed')], isDecided: true, awards: 2 },
    'period',
    'stocking',
  ],
  [
    'orders that were made are sent',
    { rounds: [round(2, 'closed')], isDecided: true, awards: 2, ordersToSend: 1, ordersSent: 3 },
    'period',
    'send-orders',
  ],
  [
    'and received',
    { rounds: [round(2, 'closed')], isDecided: true, awards: 2, ordersSent: 3 },
    'period',
    'receive-orders',
  ],
  ['without requests too', { rounds: [round(2, 'closed')], isDecided: true, grantRequests: 0 }, 'period', 'stocking'],
];

test.each(cases)('%s', (_, facts, step, next) => {
  expect(standingOf({ ...ready, ...facts })).toEqual({ step, next });
});

describe('the list of steps', () => {
  test('marks what is done, where we are and what is to come', () => {
    const standing = standingOf({ ...ready, rounds: [round(1, 'closed')] });
    expect(stepNames.map((step) => stepState(step, standing))).toEqual([
      'done',
      'done',
      'done',
      'done',
      'now',
      'later',
      'later',
      'later',
    ]);
  });

  test('every next thing has one sentence and one button', () => {
    for (const { sentence, action, to } of Object.values(words.nextThings)) {
      expect(sentence).toMatch(/\.$/);
      expect(action).not.toBe('');
      expect(to).not.toBe('');
    }
  });
});
