import { describe, expect, test } from 'vitest';
import { keepDraft } from '../../../shared/plans/keep-draft.ts';
import { planChanges } from '../../../shared/plans/plan-changes.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import { lastTurnOf, type Submission, submitPlan } from '../../../shared/plans/submit-plan.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { planLine } from '../../builders/plan-lines.ts';

const first: Submission = {
  ...{ household: 'H1', current: null, before: 'no-plan', origin: 'typed', at: '2027-01-05T10:00:00.000Z' },
  ...{ lastTurn: 7, lastRound: null },
};

describe('handing a plan in', () => {
  test('takes the next turn and the time', () => {
    expect(submitPlan(first)).toEqual({
      ...{ household: 'H1', status: 'submitted', origin: 'typed', submittedAt: first.at, turn: 8 },
      ...{ pauses: [], endsOn: null },
    });
    expect(lastTurnOf([{ turn: 3 }, { turn: 7 }, { turn: 1 }])).toBe(7);
    expect(lastTurnOf([])).toBe(0);
  });

  test('is late once the first round was announced, but a revision is not', () => {
    expect(submitPlan({ ...first, lastRound: 1 }).status).toBe('late');
    const current = submitPlan(first);
    const later = { ...first, current, at: '2027-02-01T00:00:00.000Z', lastTurn: 20, lastRound: 2 } as const;
    expect(submitPlan({ ...later, before: 'has-plan', origin: 'template' })).toEqual({
      ...current,
      origin: 'template',
    });
    expect(submitPlan({ ...first, before: 'has-plan', lastRound: 1 }).status).toBe('submitted');
  });

  test('a household that was filled in takes its turn when it hands in itself, and keeps its pauses', () => {
    const pauses = [{ from: '2027-01-11', until: '2027-01-18' }];
    const current = { ...submitPlan(first), status: 'absent', origin: 'filled-in', turn: 2, pauses } as const;
    const own = submitPlan({ ...first, current, before: 'has-plan', lastRound: 1 });
    expect(own).toMatchObject({ status: 'late', turn: 8, origin: 'typed', pauses });
  });
});

describe('keeping a draft', () => {
  const entry = {
    ...{ household: 'H1', plan: null, draft: null, origin: null, at: '2027-01-05T10:00:00.000Z' },
    knowsProduct: (ordinal: number) => ordinal < 3,
  };
  const kept = (over: object) => keepDraft({ ...entry, lines: [planLine()], ...over });

  test('keeps lines with where they came from, and the same lines once', () => {
    const draft = kept({ origin: 'template' });
    expect(draft).toMatchObject({ kind: 'kept', draft: { origin: 'template', savedAt: entry.at, lineCount: 1 } });
    if (draft.kind !== 'kept') return;
    expect(kept({ draft: draft.draft })).toEqual({ kind: 'unchanged' });
    expect(kept({ draft: draft.draft, lines: [planLine({ product: 1 })] })).toMatchObject({
      draft: { origin: 'template' },
    });
  });

  test('is gone when its lines are the plan again, and none is made of nothing', () => {
    const plan = planRecord('H1', [planLine()]);
    const draft = { ...planRecord('H1', []), origin: 'typed', savedAt: entry.at };
    expect(kept({ plan, draft })).toEqual({ kind: 'same-as-plan' });
    expect(kept({ plan })).toEqual({ kind: 'unchanged' });
    expect(kept({ lines: [] })).toEqual({ kind: 'unchanged' });
    expect(kept({ lines: [planLine({ product: 9 })] }).kind).toBe('refused');
  });
});

describe('what changed between two versions of a plan', () => {
  const eggs = planLine();
  const milk = planLine({ product: 1 });

  test('names lines that changed, went and came', () => {
    const more = planLine({ want: quantity(3000) });
    expect(planChanges([eggs, milk], [more, planLine({ product: 2 })])).toEqual([
      { before: eggs, after: more },
      { before: milk, after: null },
      { before: null, after: planLine({ product: 2 }) },
    ]);
    expect(planChanges([eggs, milk], [milk, eggs])).toEqual([]);
  });

  test('another rhythm is a change of the line, unless both stand', () => {
    const once = planLine({ rhythm: 'once' });
    expect(planChanges([eggs], [once])).toEqual([{ before: eggs, after: once }]);
    expect(planChanges([eggs], [eggs, once])).toEqual([{ before: null, after: once }]);
  });

  test.each([
    ['up to', planLine({ upTo: quantity(9000) })],
    ['priority', planLine({ priority: 'essential' })],
    ['response', planLine({ response: { kind: 'budget' } })],
    ['substitute', planLine({ substitute: 2 })],
    ['highest price', planLine({ highestPrice: money(310) })],
  ])('sees a change of %s', (_, after) => {
    expect(planChanges([eggs], [after])).toEqual([{ before: eggs, after }]);
  });

  test('sees a swap that wants another per cent', () => {
    const swap = (percentCheaper: number) => planLine({ substitute: 1, response: { kind: 'swap', percentCheaper } });
    expect(planChanges([swap(10)], [swap(20)])).toHaveLength(1);
  });
});
