import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventfulRound, eventfulFile, eventfulRounds } from './eventful-rounds.ts';
import { differencesIn, namedLines } from './published-samples.ts';

const rules = ['accelerated', 'simple', 'pequod', 'declared'] as const;

const quiet: EventfulRound = {
  whileOpen: [],
  override: null,
  reopenedFor: null,
  beforeAnnouncing: [],
  withdrawnFor: null,
};

/** A walk-out between two rounds, a late producer, a late plan, a corrected offer, a price by hand, a round closed twice. */
const story: readonly EventfulRound[] = [
  quiet,
  quiet,
  { ...quiet, beforeAnnouncing: [{ kind: 'walk-out', which: 2 }] },
  { ...quiet, whileOpen: [{ kind: 'corrected-offer', which: 4 }], override: 3 },
  { ...quiet, reopenedFor: { kind: 'late-plan', which: 0 }, withdrawnFor: { kind: 'late-producer', which: 0 } },
  { ...quiet, withdrawnFor: { kind: 'corrected-offer', which: 9 } },
  quiet,
];

describe.each(rules)('rounds by %s in which people walk out, come late and correct themselves', (rule) => {
  it('recount equal to the cent, whatever happens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), eventfulRounds, (seed, events) => {
        expect(differencesIn(eventfulFile(rule, seed, events))).toEqual([]);
      }),
      { numRuns: rule === 'declared' ? 25 : 60 },
    );
  }, 120_000);

  it('name the line of any one digit that was changed', () => {
    const file = eventfulFile(rule, 5, story);
    expect(differencesIn(file)).toEqual([]);
    const digits = [...file.matchAll(/\d/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (at, add) => {
        const digit = String((Number(file[at]) + add) % 10);
        const line = file.slice(0, at).split('\n').length;
        expect(namedLines(`${file.slice(0, at)}${digit}${file.slice(at + 1)}`)).toContain(line);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

it('says of each product whose memory began anew, and the recount goes by it', () => {
  const file = eventfulFile('accelerated', 5, story);
  const anew = file.split('\n').filter((line) => line.includes('"anew":true'));
  expect(anew.length).toBeGreaterThan(0);
  // Nothing changed before the second and third announcement.
  expect(anew.some((line) => /"round":[23],/.test(line))).toBe(false);
});
