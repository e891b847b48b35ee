import type { Refusal } from '../../data/command.ts';
import { words } from './words.ts';

/** What a refusal of a plan's commands means for the person at the desk. */
export function refusalSentence({ code }: Refusal): string {
  return words.refusedBy[code] ?? words.refusedOther;
}
