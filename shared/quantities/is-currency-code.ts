import { currencyCodes } from './currency-codes.ts';

/** Whether a text is the code of a currency in use (ISO 4217, capital letters). */
export function isCurrencyCode(text: string): boolean {
  return currencyCodes.has(text);
}
