import { expect, it } from 'vitest';
import { type CaseRules, firstCaseRules } from '../../../shared/cases/case-rules.ts';
import { beginPhase, chooseRules, endPhase, type RulesChange } from '../../../shared/cases/change-case-rules.ts';
import { phaseOf, rulesOf } from '../../../shared/cases/phase-of.ts';

const [first, second] = ['2027-01-04', '2027-01-11'];
const evenly = { fairness: { kind: 'evenly' }, rest: 'store' } as const;

function made(change: RulesChange): CaseRules {
  if (change.kind === 'refused') throw new Error(change.code);
  return change.rules;
}

it('rules are chosen for deliveries that have not begun; a begun one keeps its own', () => {
  const closed = made(endPhase(made(beginPhase(firstCaseRules, first)), first, []));
  const later = made(chooseRules(closed, evenly));
  expect(rulesOf(later, first)).toEqual({ fairness: { kind: 'submission' }, rest: 'tolerance' });
  expect(rulesOf(later, second)).toEqual(evenly);
  expect(phaseOf(made(beginPhase(later, second)), second)).toMatchObject({ status: 'open', rest: 'store' });
});

it('one phase is open at a time, none begins twice, and open rules stand', () => {
  const open = made(beginPhase(firstCaseRules, first));
  expect(chooseRules(open, evenly)).toEqual({ kind: 'refused', code: 'phase-open' });
  expect(beginPhase(open, second)).toEqual({ kind: 'refused', code: 'phase-open' });
  expect(beginPhase(open, first)).toEqual({ kind: 'refused', code: 'already-begun' });
  expect(endPhase(open, second, [])).toEqual({ kind: 'refused', code: 'not-open' });
  const closed = made(endPhase(open, first, []));
  expect(endPhase(closed, first, [])).toEqual({ kind: 'refused', code: 'not-open' });
});

it('a lot needs a text to draw by', () => {
  const blank = { fairness: { kind: 'lot', seed: ' ' }, rest: 'tolerance' } as const;
  expect(chooseRules(firstCaseRules, blank)).toEqual({ kind: 'refused', code: 'no-seed' });
});
