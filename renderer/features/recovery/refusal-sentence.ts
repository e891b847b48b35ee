import type { Refusal } from '../../data/command.ts';
import { money } from '../../i18n/formats.ts';
import { postingRefusal } from '../../live/posting-refusal.ts';
import { aboveOpen, refusedOther, refusedWords } from './refused-words.ts';

export function refusalSentence(refusal: Refusal, currency: string): string {
  const { code, data } = refusal;
  if (code === 'above-open' && data !== null && typeof data === 'object' && 'open' in data) {
    const text = (amount: unknown) => money(Number(amount), currency);
    return aboveOpen(text(data['open']), text('by' in data ? data['by'] : 0));
  }
  return refusedWords[code] ?? postingRefusal(refusal, currency) ?? refusedOther;
}
