import type { Fault } from './fault.ts';
import { faultWords } from './fault-words.ts';

/** Longer cells are cut when quoted back, so that a list of faults stays readable. */
const longestQuote = 60;

/** What is wrong and how to put it right, filled in from the fault's data. Where it is stands in the fault itself. */
export function describeFault(fault: Fault): { readonly what: string; readonly remedy: string } {
  const { what, remedy } = faultWords[fault.code];
  return { what: fillIn(what, fault), remedy: fillIn(remedy, fault) };
}

function fillIn(words: string, { found, allowed }: Fault): string {
  const quote = found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found;
  const data: Readonly<Record<string, string>> = {
    found: quote,
    allowed: allowed.join(', '),
    first: allowed[0] ?? '?',
  };
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => data[name] ?? '');
}
