import { expect, test } from 'vitest';
import { stageOf } from '../../../../renderer/features/price-rounds/stage.ts';
import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';

const rule = { tolerance: 0.05, maxRounds: 3 };

function round(number: number, worst: number | null): RoundRecord {
  return {
    ...{ number, products: [], roundsLeft: null, fellBack: false, ruleState: null },
    status: worst === null ? 'open' : 'closed',
    worst: worst === null ? null : { product: 'E01', imbalance: worst },
  };
}

const decision = { id: '001', kind: 'gaps-accepted', round: 1, why: 'enough', at: '', actor: '' } as const;

test('each moment of the rounds has its one next step', () => {
  const at = (...rounds: readonly RoundRecord[]) => stageOf({ rounds, decision: null, rule });
  expect(at()).toEqual({ kind: 'not-begun' });
  expect(at(round(1, null)).kind).toBe('open');
  expect(at(round(1, 0.3))).toMatchObject({ kind: 'closed', next: 'announce' });
  expect(at(round(1, 0.05))).toMatchObject({ kind: 'closed', next: 'finish' });
  expect(at(round(1, 0.3), round(2, 0.2), round(3, 0.06))).toMatchObject({ kind: 'closed', next: 'accept' });
  expect(at(round(1, 0.3), round(2, null)).kind).toBe('open');
});

test('a decision ends the rounds, whatever gaps are left', () => {
  expect(stageOf({ rounds: [round(1, 0.3)], decision, rule })).toMatchObject({ kind: 'finished', decision });
});
