import type { Response } from '../../plans/lines/plan-line.ts';

/** What a bare `swap` means: the rule book's default. */
const defaultPercentCheaper = 10;

/** What a response may look like, for those who wrote something else. */
export const responseWords = ['fixed', 'budget', 'swap', 'swap:10'];

/** Reads a response; empty is fixed. Null when it is none. `swap:15` moves when the substitute is 15 % cheaper. */
export function readResponse(text: string): Response | null {
  if (text === '' || text === 'fixed') return { kind: 'fixed' };
  if (text === 'budget') return { kind: 'budget' };
  const match = /^swap(?::(100|\d{1,2}))?$/.exec(text);
  if (match === null) return null;
  return { kind: 'swap', percentCheaper: match[1] === undefined ? defaultPercentCheaper : Number(match[1]) };
}

/** The one spelling that `readResponse` reads back; the default percentage is left out. */
export function writeResponse(response: Response): string {
  switch (response.kind) {
    case 'fixed':
      return 'fixed';
    case 'budget':
      return 'budget';
    case 'swap':
      return response.percentCheaper === defaultPercentCheaper ? 'swap' : `swap:${response.percentCheaper}`;
  }
}
