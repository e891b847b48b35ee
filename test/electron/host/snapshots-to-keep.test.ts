import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kept, snapshotsToKeep } from '../../../electron/host/snapshots-to-keep.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
const start = Date.parse('2027-01-04T08:00:00.000Z');

/** One snapshot for each offset, each with one entry more than the one before. */
const taken = (...offsetsMs: readonly number[]): readonly Kept[] =>
  offsetsMs.map((offset, index) => ({ name: `s${index}`, seq: index + 1, at: new Date(start + offset).toISOString() }));

const kept = (all: readonly Kept[]): readonly string[] => [...snapshotsToKeep(all)].sort();

test('of today the three newest stay', () => {
  expect(kept(taken(0, 15 * minuteMs, 30 * minuteMs, 45 * minuteMs))).toEqual(['s1', 's2', 's3']);
});

test('of earlier days the newest stays', () => {
  expect(kept(taken(0, minuteMs, dayMs, dayMs + minuteMs, 2 * dayMs))).toEqual(['s1', 's3', 's4']);
});

test('a year of daily work leaves ten earlier days, then one for each week', () => {
  const all = taken(...Array.from({ length: 400 }, (_, day) => day * dayMs));
  const names = snapshotsToKeep(all);
  for (let day = 389; day < 400; day += 1) expect(names).toContain(`s${day}`);
  // 52 weeks, of which the last two or so lie within the ten days.
  expect(names.size).toBeGreaterThanOrEqual(52 + 8);
  expect(names.size).toBeLessThanOrEqual(52 + 11);
  const weeks = [...names].map((name) => Math.floor(Number(name.slice(1)) / 7));
  expect(new Set(weeks).size).toBe(52);
});

test('a clock that was set back by an hour does not lose the latest state', () => {
  const hour = 60 * minuteMs;
  expect(kept(taken(hour, hour + minuteMs, hour + 2 * minuteMs, hour + 3 * minuteMs, 0))).toEqual(['s2', 's3', 's4']);
});

describe('whatever was taken whenever', () => {
  const anyShelf = fc
    .array(fc.integer({ min: 0, max: 800 * 1440 }), { minLength: 1, maxLength: 60 })
    .map((minutes) => taken(...minutes.map((minute) => minute * minuteMs)));

  test('the newest always stays, and keeping again drops nothing more', () => {
    fc.assert(
      fc.property(anyShelf, (all) => {
        const names = snapshotsToKeep(all);
        expect(names).toContain(`s${all.length - 1}`);
        const left = all.filter(({ name }) => names.has(name));
        expect(snapshotsToKeep(left)).toEqual(names);
      }),
    );
  });

  test('the order of the list does not matter', () => {
    fc.assert(
      fc.property(anyShelf, (all) => {
        expect(kept(all.toReversed())).toEqual(kept(all));
      }),
    );
  });
});
