import type { Refusal } from '../../data/command.ts';
import { postingRefusal } from '../../live/posting-refusal.ts';
import { refusedOther, refusedWords } from './refused-words.ts';

export function refusalSentence(refusal: Refusal, currency: string): string {
  return refusedWords[refusal.code] ?? postingRefusal(refusal, currency) ?? refusedOther;
}
