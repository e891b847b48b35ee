import type { FillRules } from '../../../shared/cases/case-rules.ts';
import { words } from './words.ts';

/** The rules in plain words. */
export function restSentence({ rest }: FillRules): string {
  return words.restSentences[rest];
}

export function fairnessSentence({ fairness }: FillRules): string {
  return words.fairnessSentences[fairness.kind](fairness.kind === 'lot' ? fairness.seed : '');
}
