import type { Refusal } from '../../data/command.ts';
import { postingRefusal } from '../../live/posting-refusal.ts';
import { words } from './words.ts';

/** A sentence for everything that a command of the reservoir refuses; the ledger's own refusals carry figures. */
export function refusalIn(currency: string): (refusal: Pick<Refusal, 'code' | 'data'>) => string {
  return (refusal) => words.refused[refusal.code] ?? postingRefusal(refusal, currency) ?? words.refusedOther;
}
