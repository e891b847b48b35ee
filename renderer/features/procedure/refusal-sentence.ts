import type { Refusal } from '../../data/command.ts';
import { words } from './words.ts';

/** A refusal of one fault, or of several: then the first is said. */
export function refusalSentence({ code, data }: Pick<Refusal, 'code' | 'data'>): string {
  const faults = typeof data === 'object' && data !== null && 'faults' in data ? data['faults'] : null;
  const first = Array.isArray(faults) ? faults[0] : null;
  return words.refused[typeof first === 'string' ? first : code] ?? words.refusedOther;
}
