import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftRefusals, nextMonday, settingsOf } from '../../../../renderer/features/start/new-assembly-draft.ts';
import { checkSettings } from '../../../../shared/assembly/check-settings.ts';
import { dayNumber } from '../../../../shared/calendar/day-number.ts';
import { formatIsoDate } from '../../../../shared/calendar/format-iso-date.ts';

const draft = { name: ' Alder Street ', currency: 'eur', from: '2027-01-04', weeks: '13' };

test('four answers make a whole rule book that the rules accept', () => {
  expect(draftRefusals(draft)).toEqual({});
  const settings = settingsOf(draft);
  expect(checkSettings(settings)).toEqual([]);
  expect(settings).toMatchObject({
    name: 'Alder Street',
    currency: 'EUR',
    rule: { name: 'accelerated', tolerance: 0.05 },
  });
});

test.each([
  ['name', '  '],
  ['currency', 'EU'],
  ['from', ''],
  ['from', '2027-01-05'],
  ['from', '0027-01-04'],
  ['from', '2201-01-05'],
  ['weeks', '0'],
  ['weeks', '105'],
  ['weeks', '1.5'],
])('%s “%s” is refused at its field', (field, text) => {
  expect(Object.keys(draftRefusals({ ...draft, [field]: text }))).toEqual([field]);
});

test('the Monday after any day is a Monday one to seven days on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 15_000, max: 30_000 }), (day) => {
      const monday = nextMonday(formatIsoDate(dayNumber(day)));
      expect(draftRefusals({ ...draft, from: monday })).toEqual({});
      const ahead = (Date.parse(monday) - day * 86_400_000) / 86_400_000;
      expect(ahead).toBeGreaterThanOrEqual(1);
      expect(ahead).toBeLessThanOrEqual(7);
    }),
  );
});
