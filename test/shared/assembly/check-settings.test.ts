import { expect, test } from 'vitest';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { checkSettings } from '../../../shared/assembly/check-settings.ts';
import { money } from '../../../shared/quantities/money.ts';

const settings: AssemblySettings = {
  name: 'Willow Creek, first quarter',
  currency: 'USD',
  period: { from: '2027-01-04', weeks: 13 },
  rule: { name: 'accelerated', tolerance: 0.05, maxRounds: 12 },
  coverDays: 14,
  reservoir: { balance: money(4_820_000), floor: money(4_000_000), limitPerProducer: money(350_000) },
};

test('a whole frame has no fault, also with a reservoir below its floor', () => {
  expect(checkSettings(settings)).toEqual([]);
  expect(checkSettings({ ...settings, reservoir: { ...settings.reservoir, balance: money(0) } })).toEqual([]);
});

test('every fault is named at once', () => {
  const wrong: AssemblySettings = {
    name: ' ',
    currency: 'XXQ',
    period: { from: '2027-02-30', weeks: 0 },
    rule: { name: 'simple', tolerance: 1, maxRounds: 0.5 },
    coverDays: -1,
    reservoir: { balance: money(-1), floor: money(-1), limitPerProducer: money(-1) },
  };
  expect(checkSettings(wrong).map(({ field }) => field)).toEqual([
    'name',
    'currency',
    'period.from',
    'period.weeks',
    'coverDays',
    'rule.maxRounds',
    'rule.tolerance',
    'reservoir.balance',
    'reservoir.floor',
    'reservoir.limitPerProducer',
  ]);
});

test.each(['0027-01-04', '2200-01-06', '9999-12-27'])('a period from %s is a slip of the pen', (from) => {
  const faults = checkSettings({ ...settings, period: { from, weeks: 13 } });
  expect(faults).toEqual([{ field: 'period.from', code: 'bad-date' }]);
});
