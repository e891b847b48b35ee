import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseLine } from '../../../shared/cases/case-line.ts';
import { type CaseQuestion, fillCases } from '../../../shared/cases/fill-cases.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { anyQuestion, anyRules, byTurn, caseLine } from './any-case.ts';

const fill = (asked: Partial<CaseQuestion> & { readonly lines: readonly CaseLine[] }) =>
  fillCases({ product: 'E01', caseSize: quantity(15_000), pledges: [], rules: byTurn, ...asked });

describe('filling the cases of one product', () => {
  it('gives the flexible dozens by turn: 41 wanted, 6 flexible, 45 in three cases, so turns 2, 5 and 6 of four get theirs', () => {
    const lines = [
      caseLine({ turn: 9, want: 10, more: 2 }),
      caseLine({ turn: 2, want: 12, more: 1 }),
      caseLine({ turn: 6, want: 9, more: 2 }),
      caseLine({ turn: 5, want: 10, more: 1 }),
    ];
    const { order, households, tiers } = fill({ lines });
    expect(order).toMatchObject({ cases: 3, filled: 45_000, flexibleGiven: 4000, short: 0, shelf: 0 });
    const given = households.map(({ household, place, given: { flexible } }) => [household, place, flexible]);
    expect(given).toEqual([
      ['0002', 1, 1000],
      ['0005', 2, 1000],
      ['0006', 3, 2000],
      ['0009', 4, 0],
    ]);
    expect(tiers.at(-1)).toEqual({ tier: 'flexible', asked: 6000, given: 4000 });
  });

  it('cuts if-possible wants before normal and essential ones, and the last turn first inside a priority', () => {
    const lines = [
      caseLine({ turn: 1, want: 8, priority: 'if-possible' }),
      caseLine({ turn: 2, want: 8, priority: 'normal' }),
      caseLine({ turn: 3, want: 5, priority: 'essential' }),
      caseLine({ turn: 4, want: 4, priority: 'normal' }),
    ];
    // 25 wanted, one case of 15: 5 essential, 8 of turn 2, 2 of turn 4's 4, nothing for if possible.
    const { households } = fill({ lines });
    expect(households.map(({ total, short }) => [total, short])).toEqual([
      [0, 8000],
      [8000, 0],
      [5000, 0],
      [2000, 2000],
    ]);
  });

  it('evenly: 15 of 22 wanted, 2 + 10 + 10, are 2 + 7 + 6: whole units, the odd one by turn', () => {
    const lines = [caseLine({ turn: 3, want: 10 }), caseLine({ turn: 1, want: 2 }), caseLine({ turn: 2, want: 10 })];
    const { households, step } = fill({ lines, rules: { fairness: { kind: 'evenly' }, rest: 'tolerance' } });
    expect(step).toBe(1000);
    expect(households.map(({ household, total }) => [household, total])).toEqual([
      ['0001', 2000],
      ['0002', 7000],
      ['0003', 6000],
    ]);
  });

  it('evenly shares thousandths as soon as one amount is not whole', () => {
    const lines = [caseLine({ turn: 1, want: 10.5 }), caseLine({ turn: 2, want: 10 })];
    const { households, step } = fill({ lines, rules: { fairness: { kind: 'evenly' }, rest: 'tolerance' } });
    expect(step).toBe(1);
    expect(households.map(({ total }) => total)).toEqual([7500, 7500]);
  });

  it('household 7 adds 8 lb of carrots: it gets them, and its own want stays a want', () => {
    const lines = [caseLine({ turn: 7, want: 2, more: 1 }), caseLine({ turn: 8, want: 35, more: 4 })];
    const pledges = [{ household: '0007', turn: 7, extra: quantity(8000) }];
    const { order, households } = fill({ lines, pledges, caseSize: quantity(25_000) });
    expect(order).toMatchObject({ cases: 2, short: 0, flexibleGiven: 5000, pledgedGiven: 8000 });
    expect(households[0]).toMatchObject({ household: '0007', total: 11_000, short: 0 });
    expect(households[0]?.given).toMatchObject({ normal: 2000, pledged: 8000, flexible: 1000 });
  });

  it('gives a household with two lines one place', () => {
    const lines = [caseLine({ turn: 1, want: 6 }), caseLine({ turn: 1, want: 9, priority: 'essential' })];
    const { households } = fill({ lines });
    expect(households).toHaveLength(1);
    expect(households[0]).toMatchObject({ total: 15_000, place: 1 });
  });

  it('has nothing to say of no lines, and throws on a line that can take less than it wants', () => {
    expect(fill({ lines: [] })).toMatchObject({ order: { cases: 0, filled: 0, last: null }, households: [] });
    expect(() => fill({ lines: [{ ...caseLine({ turn: 1, want: 2 }), upTo: quantity(1000) }] })).toThrow(RangeError);
  });
});

describe('laws of filling', () => {
  it('never creates or loses a unit, and gives nobody more than it can take and added', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { order, households, tiers } = fillCases(question);
        const given = households.reduce((sum, { total }) => sum + total, 0);
        expect(given + order.shelf).toBe(order.cases * question.caseSize);
        expect(households.reduce((sum, { short }) => sum + short, 0)).toBe(order.short);
        for (const own of households) {
          for (const { tier } of tiers) expect(own.given[tier]).toBeLessThanOrEqual(own.asked[tier]);
          expect(Math.min(...Object.values(own.given))).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('does not depend on the order in which lines and pledges are given', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { lines, pledges } = question;
        const reversed = { ...question, lines: lines.toReversed(), pledges: pledges.toReversed() };
        expect(fillCases(reversed)).toEqual(fillCases(question));
      }),
    );
  });

  it('lets the order of submission and the rule of fairness change only who, never how much', () => {
    fc.assert(
      fc.property(anyQuestion, anyRules, (question, { fairness }) => {
        const mirrored = {
          ...question,
          rules: { ...question.rules, fairness },
          lines: question.lines.map((line) => ({ ...line, turn: 99 - line.turn })),
          pledges: question.pledges.map((pledge) => ({ ...pledge, turn: 99 - pledge.turn })),
        };
        const [one, other] = [fillCases(question), fillCases(mirrored)];
        expect(other.order).toEqual(one.order);
        expect(other.tiers).toEqual(one.tiers);
      }),
    );
  });

  it('serves a part only when every part before it was served in full', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { tiers } = fillCases(question);
        const firstCut = tiers.findIndex(({ asked, given }) => given < asked);
        if (firstCut === -1) return;
        for (const { given } of tiers.slice(firstCut + 1)) expect(given).toBe(0);
      }),
    );
  });
});
