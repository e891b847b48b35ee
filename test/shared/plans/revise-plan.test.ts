import { describe, expect, test } from 'vitest';
import { checkLine } from '../../../shared/plans/lines/check-line.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { revisePlan } from '../../../shared/plans/revise-plan.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { planLine } from '../../builders/plan-lines.ts';

const knowsProduct = (ordinal: number) => ordinal < 3;
const question = { household: 'H1', current: null, knowsProduct };

describe('checkLine', () => {
  test('accepts a line with everything in order', () => {
    const line = planLine({ substitute: 1, response: { kind: 'swap', percentCheaper: 10 }, highestPrice: money(0) });
    expect(checkLine(line, knowsProduct)).toEqual([]);
    expect(checkLine(planLine({ want: quantity(0), upTo: quantity(500) }), knowsProduct)).toEqual([]);
  });

  test.each([
    ['product', 'unknown-product', planLine({ product: 3 })],
    ['want', 'negative', planLine({ want: quantity(-1), upTo: quantity(0) })],
    ['upTo', 'below-want', planLine({ upTo: quantity(1999) })],
    ['upTo', 'too-large', planLine({ upTo: quantity(2 ** 32) })],
    ['highestPrice', 'negative', planLine({ highestPrice: money(-1) })],
    ['highestPrice', 'too-large', planLine({ highestPrice: money(2 ** 32) })],
    ['substitute', 'unknown-product', planLine({ substitute: 9 })],
    ['substitute', 'same-as-product', planLine({ substitute: 0 })],
    ['substitute', 'missing', planLine({ response: { kind: 'swap', percentCheaper: 5 } })],
    ['response', 'percent-out-of-range', planLine({ substitute: 1, response: { kind: 'swap', percentCheaper: 101 } })],
    ['response', 'percent-not-whole', planLine({ substitute: 1, response: { kind: 'swap', percentCheaper: 2.5 } })],
  ])('names %s as %s', (field, code, line) => {
    expect(checkLine(line, knowsProduct)).toEqual([{ field, code }]);
  });
});

describe('revisePlan', () => {
  test('packs valid lines under the household', () => {
    const lines = [planLine(), planLine({ product: 1, rhythm: 'once' })];
    const revised = revisePlan({ ...question, lines });
    if (revised.kind !== 'revised') throw new Error(revised.kind);
    expect(revised.record).toMatchObject({ household: 'H1', lineCount: 2 });
    expect(planLines(revised.record)).toEqual(lines);
    expect(revisePlan({ ...question, current: revised.record, lines })).toEqual({ kind: 'unchanged' });
    expect(revisePlan({ ...question, current: revised.record, lines: [] }).kind).toBe('revised');
  });

  test('names every fault of every line at once and takes nothing', () => {
    const lines = [
      planLine(),
      planLine({ product: 5, upTo: quantity(0) }),
      planLine({ rhythm: 'once', substitute: 0 }),
    ];
    expect(revisePlan({ ...question, lines })).toEqual({
      kind: 'refused',
      faults: [
        { line: 1, field: 'product', code: 'unknown-product' },
        { line: 1, field: 'upTo', code: 'below-want' },
        { line: 2, field: 'substitute', code: 'same-as-product' },
      ],
    });
  });

  test('refuses the same product twice with the same rhythm, and takes it with another', () => {
    const twice = [planLine(), planLine({ product: 1 }), planLine({ want: quantity(500) })];
    const faults = [{ line: 2, field: 'product', code: 'entered-twice' }];
    expect(revisePlan({ ...question, lines: twice })).toEqual({ kind: 'refused', faults });
    expect(revisePlan({ ...question, lines: [planLine(), planLine({ rhythm: 'once' })] }).kind).toBe('revised');
  });
});
