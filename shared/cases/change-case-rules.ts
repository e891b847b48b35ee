import type { CasePhase, CaseRules, ClosedCase, FillRules } from './case-rules.ts';
import { phaseOf } from './phase-of.ts';

export type RulesRefusal = 'no-seed' | 'phase-open' | 'already-begun' | 'not-open';
export type RulesChange =
  | { readonly kind: 'ok'; readonly rules: CaseRules }
  | { readonly kind: 'refused'; readonly code: RulesRefusal };

const refusal = (code: RulesRefusal): RulesChange => ({ kind: 'refused', code });

/**
 * Other rules for the deliveries whose phase has not begun. Refused `no-seed` (a lot without a text to draw by) and
 * `phase-open`: while households add by published rules, the rules stand.
 */
export function chooseRules(rules: CaseRules, { fairness, rest }: FillRules): RulesChange {
  if (fairness.kind === 'lot' && fairness.seed.trim() === '') return refusal('no-seed');
  if (rules.phases.some(({ status }) => status === 'open')) return refusal('phase-open');
  return { kind: 'ok', rules: { ...rules, fairness, rest } };
}

/** Opens a delivery's phase under the rules chosen. Refused `phase-open` (another's), `already-begun`. */
export function beginPhase(rules: CaseRules, delivery: string): RulesChange {
  if (phaseOf(rules, delivery) !== null) return refusal('already-begun');
  if (rules.phases.some(({ status }) => status === 'open')) return refusal('phase-open');
  const { fairness, rest, phases } = rules;
  const begun: CasePhase = { delivery, status: 'open', fairness, rest };
  return { kind: 'ok', rules: { ...rules, phases: [...phases, begun] } };
}

/** Closes a delivery's phase and keeps what it was filled from. Refused `not-open`. */
export function endPhase(rules: CaseRules, delivery: string, products: readonly ClosedCase[]): RulesChange {
  const open = phaseOf(rules, delivery);
  if (open?.status !== 'open') return refusal('not-open');
  const closed: CasePhase = { ...open, status: 'closed', products };
  return { kind: 'ok', rules: { ...rules, phases: rules.phases.map((phase) => (phase === open ? closed : phase)) } };
}
