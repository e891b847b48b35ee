import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, readDraft, type SettingsDraft } from '../../../../renderer/features/settings/settings-draft.ts';
import type { AssemblySettings } from '../../../../shared/assembly/assembly-settings.ts';
import { money } from '../../../../shared/quantities/money.ts';

const settings: AssemblySettings = {
  name: 'Willow Creek',
  currency: 'USD',
  period: { from: '2027-01-04', weeks: 13 },
  rule: { name: 'accelerated', tolerance: 0.05, maxRounds: 12 },
  coverDays: 14,
  reservoir: { balance: money(4_820_000), floor: money(4_000_000), limitPerProducer: money(350_000) },
};

const read = (change: Partial<SettingsDraft>) => readDraft({ ...draftOf(settings), ...change }, settings.reservoir);

test('what is shown is what is read back', () => {
  expect(readDraft(draftOf(settings), settings.reservoir)).toEqual({ kind: 'settings', settings });
});

test('every tolerance that can be typed survives being shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (basisPoints) => {
      const tolerance = basisPoints / 10_000;
      const shown = draftOf({ ...settings, rule: { ...settings.rule, tolerance } });
      const again = readDraft(shown, settings.reservoir);
      expect(again.kind === 'settings' && again.settings.rule.tolerance).toBe(tolerance);
    }),
  );
});

test('numbers are taken as people write them', () => {
  const typed = read({ tolerance: '2,5 %', floor: '40,000.50', currency: ' usd ' });
  expect(typed).toMatchObject({
    kind: 'settings',
    settings: { currency: 'USD', rule: { tolerance: 0.025 }, reservoir: { floor: 4_000_050 } },
  });
});

describe('refusals stand at their field', () => {
  test.each([
    ['name', ' '],
    ['currency', 'XXXX'],
    ['from', '2027-02-30'],
    ['weeks', '0'],
    ['weeks', '2.5'],
    ['tolerance', '0'],
    ['tolerance', '100'],
    ['maxRounds', 'many'],
    ['coverDays', ''],
    ['balance', '-5'],
    ['floor', '1.234.5'],
    ['limitPerProducer', '1.005'],
  ] as const)('%s “%s”', (field, text) => {
    const refused = read({ [field]: text });
    expect(refused.kind).toBe('refused');
    expect(refused.kind === 'refused' && Object.keys(refused.refusals)).toEqual([field]);
    expect(refused.kind === 'refused' && refused.refusals[field]).toMatch(/\.$/);
  });

  test('all of them at once', () => {
    const refused = read({ name: '', weeks: '', tolerance: 'x' });
    expect(refused.kind === 'refused' && Object.keys(refused.refusals).toSorted()).toEqual([
      'name',
      'tolerance',
      'weeks',
    ]);
  });
});
