import { words } from './words.ts';

export function refusalSentence({ code }: { readonly code: string }): string {
  return words.refused[code] ?? words.refusedOther;
}
