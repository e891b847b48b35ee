import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handOutEvenly, handOutInOrder } from '../../../shared/cases/hand-out.ts';

describe('handing out what does not suffice', () => {
  it('in order: the first get all they may, one gets a part, the rest nothing', () => {
    expect(handOutInOrder({ available: 4, most: [1, 2, 3], order: [2, 0, 1] })).toEqual([1, 0, 3]);
  });

  it('evenly: 7 among limits 1, 5, 5 are 1, 3, 3; an eighth goes to the first in order who may have it', () => {
    expect(handOutEvenly({ available: 7, most: [1, 5, 5], order: [0, 1, 2] }, 1)).toEqual([1, 3, 3]);
    expect(handOutEvenly({ available: 8, most: [1, 5, 5], order: [0, 2, 1] }, 1)).toEqual([1, 3, 4]);
  });

  it('evenly in whole units: 4 dozen among 6 are one each for the first four in order', () => {
    const most = [1000, 1000, 1000, 1000, 1000, 1000];
    const given = handOutEvenly({ available: 4000, most, order: [5, 4, 3, 2, 1, 0] }, 1000);
    expect(given).toEqual([0, 0, 1000, 1000, 1000, 1000]);
  });

  const anyHandOut = fc
    .record({
      most: fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 }),
      step: fc.constantFrom(1, 1000),
      share: fc.nat(1000),
    })
    .chain(({ most, step, share }) => {
      const limits = most.map((limit) => limit * step);
      const all = limits.reduce((sum, limit) => sum + limit, 0) / step;
      const places = limits.map((_, place) => place);
      return fc.shuffledSubarray(places, { minLength: places.length }).map((order) => ({
        handOut: { available: Math.floor((all * share) / 1000) * step, most: limits, order },
        step,
      }));
    });

  it('adds up, keeps every limit, and evenly leaves nobody more than a step behind another who could have more', () => {
    fc.assert(
      fc.property(anyHandOut, ({ handOut, step }) => {
        for (const given of [handOutInOrder(handOut), handOutEvenly(handOut, step)]) {
          expect(given.reduce((sum, part) => sum + part, 0)).toBe(handOut.available);
          for (const [place, part] of given.entries()) expect(part).toBeLessThanOrEqual(handOut.most[place]!);
          expect(Math.min(...given)).toBeGreaterThanOrEqual(0);
        }
        const even = handOutEvenly(handOut, step);
        const most = Math.max(...even);
        for (const [place, part] of even.entries()) {
          expect(part % step).toBe(0);
          if (part < handOut.most[place]!) expect(most - part).toBeLessThanOrEqual(step);
        }
      }),
    );
  });
});
