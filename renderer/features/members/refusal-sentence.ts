import type { Refusal } from '../../data/command.ts';
import { words } from './words.ts';

/** What a refusal by the household rules means for the person at the desk. */
export function refusalSentence({ code }: Refusal): string {
  const sentences: Readonly<Record<string, string>> = words.refusedBy;
  return sentences[code] ?? words.refusedOther;
}
