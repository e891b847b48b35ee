import type { CasePhase, CaseRules, FillRules } from './case-rules.ts';

/** How a delivery stands: before its phase, in it, or after it. */
export type PhaseStatus = 'not-begun' | CasePhase['status'];

/** A delivery's phase (ISO date of its week), or null before it has begun. */
export function phaseOf(rules: CaseRules, delivery: string): CasePhase | null {
  return rules.phases.find((phase) => phase.delivery === delivery) ?? null;
}

/** The rules a delivery is filled by: those its phase began under, else those chosen for the next ones. */
export function rulesOf(rules: CaseRules, delivery: string): FillRules {
  const { fairness, rest } = phaseOf(rules, delivery) ?? rules;
  return { fairness, rest };
}
