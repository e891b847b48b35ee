import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairnessOrder, lotNumber, type Turn } from '../../../shared/cases/fairness-order.ts';
import { anyFairness } from './any-case.ts';

const turns: readonly Turn[] = [
  { household: '0007', turn: 2 },
  { household: '0118', turn: 1 },
  { household: '0023', turn: 3 },
];

describe('who is served first', () => {
  it('is the earlier submission, by turn', () => {
    expect(fairnessOrder(turns, { kind: 'submission' }, 'E01')).toEqual([1, 0, 2]);
  });

  it('is the smaller number drawn, which anybody can check with SHA-256', () => {
    const drawn = (household: string) => createHash('sha256').update(`spring/E01/${household}`).digest('hex');
    expect(lotNumber('spring', 'E01', '0118')).toBe(drawn('0118'));
    const byNumber = turns
      .map((_, place) => place)
      .sort((a, b) => (drawn(turns[a]!.household) < drawn(turns[b]!.household) ? -1 : 1));
    expect(fairnessOrder(turns, { kind: 'lot', seed: 'spring' }, 'E01')).toEqual(byNumber);
  });

  it('draws anew for another product and another seed', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ household: `H${at}`, turn: at + 1 }));
    const order = fairnessOrder(many, { kind: 'lot', seed: 'spring' }, 'E01');
    expect(fairnessOrder(many, { kind: 'lot', seed: 'spring' }, 'M02')).not.toEqual(order);
    expect(fairnessOrder(many, { kind: 'lot', seed: 'autumn' }, 'E01')).not.toEqual(order);
  });

  const anyTurns = fc.uniqueArray(fc.record({ household: fc.string(), turn: fc.nat(9) }), {
    selector: ({ household }) => household,
    maxLength: 12,
  });
  const named = (given: readonly Turn[], order: readonly number[]) => order.map((place) => given[place]!.household);

  it('does not depend on the order in which households are given, nor on who else is there', () => {
    fc.assert(
      fc.property(anyTurns, anyFairness, fc.nat(12), (given, fairness, without) => {
        const order = named(given, fairnessOrder(given, fairness, 'E01'));
        const reversed = given.toReversed();
        expect(named(reversed, fairnessOrder(reversed, fairness, 'E01'))).toEqual(order);
        const fewer = given.filter((_, place) => place !== without);
        const left = order.filter((household) => household !== given[without]?.household);
        expect(named(fewer, fairnessOrder(fewer, fairness, 'E01'))).toEqual(left);
      }),
    );
  });
});
