import fc from 'fast-check';
import type { CaseLine, CasePledge } from '../../../shared/cases/case-line.ts';
import { type Fairness, type FillRules, restPolicies } from '../../../shared/cases/case-rules.ts';
import type { CaseQuestion } from '../../../shared/cases/fill-cases.ts';
import type { Priority } from '../../../shared/plans/lines/plan-line.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

type Asks = { readonly want: number; readonly more?: number; readonly turn: number; readonly priority?: Priority };

/** A line in whole units: household 3 wants 2 and can take 1 more. */
export function caseLine({ want, more = 0, turn, priority = 'normal' }: Asks): CaseLine {
  const household = String(turn).padStart(4, '0');
  return { household, turn, priority, want: quantity(want * 1000), upTo: quantity((want + more) * 1000) };
}

export const byTurn: FillRules = { fairness: { kind: 'submission' }, rest: 'tolerance' };

export const anyFairness: fc.Arbitrary<Fairness> = fc.oneof(
  fc.constant<Fairness>({ kind: 'submission' }),
  fc.string({ minLength: 1 }).map((seed) => ({ kind: 'lot' as const, seed })),
  fc.constant<Fairness>({ kind: 'evenly' }),
);

export const anyRules: fc.Arbitrary<FillRules> = fc.record({
  fairness: anyFairness,
  rest: fc.constantFrom(...restPolicies),
});

/** Small amounts beside the largest a plan can hold, whole units beside thousandths. */
const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((units) => units * 1000),
  fc.nat(30_000),
  fc.nat(4_294_967_294),
);

type Ask = { readonly household: string; readonly priority: Priority; readonly want: number; readonly more: number };

const anyAsk: fc.Arbitrary<Ask> = fc.record({
  household: fc.nat(15).map((place) => `H${place}`),
  priority: fc.constantFrom<Priority>('essential', 'normal', 'if-possible'),
  want: anyAmount,
  more: anyAmount,
});

/** Each household one turn, whatever the order of its lines: that of the given places. */
function line(turns: readonly number[], { household, priority, want, more }: Ask): CaseLine {
  const turn = turnOf(turns, household);
  return { household, turn, priority, want: quantity(want), upTo: quantity(want + more) };
}

function turnOf(turns: readonly number[], household: string): number {
  return (turns[Number(household.slice(1))] ?? 0) + 1;
}

const anyTurns = fc.shuffledSubarray(
  Array.from({ length: 16 }, (_, place) => place),
  { minLength: 16 },
);

/** Up to 24 lines of up to 16 households, some of them with a pledge, in a case of any size. */
export const anyQuestion: fc.Arbitrary<CaseQuestion> = fc
  .record({
    turns: anyTurns,
    asks: fc.array(anyAsk, { maxLength: 24 }),
    extras: fc.array(fc.record({ household: fc.nat(15).map((at) => `H${at}`), extra: anyAmount }), { maxLength: 4 }),
    caseSize: fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((units) => units * 1000),
      fc.integer({ min: 1, max: 60_000 }),
    ),
    rules: anyRules,
  })
  .map(({ turns, asks, extras, caseSize, rules }) => ({
    product: 'E01',
    caseSize: quantity(caseSize),
    rules,
    lines: asks.map((ask) => line(turns, ask)),
    pledges: extras.map(
      ({ household, extra }): CasePledge => ({
        household,
        turn: turnOf(turns, household),
        extra: quantity(extra),
      }),
    ),
  }));
