import type { Refusal } from '../../data/command.ts';
import { quantity } from '../../i18n/formats.ts';
import { words } from './words.ts';

/** Why a command of case filling was refused; amounts in the product's unit. */
export function refusalSentence(unit: string): (refusal: Refusal) => string {
  return ({ code, data }) => {
    const amount = (field: string) => quantity(Number((data as Readonly<Record<string, unknown>>)[field]), unit);
    if (code === 'more-than-fills') return words.moreThanFills(amount('mayAdd'));
    if (code === 'shortage-grows') return words.shortageGrows(amount('by'));
    return words.refused[code] ?? words.refusedOther;
  };
}
