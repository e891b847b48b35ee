import { gatherRounds } from './gather-rounds.ts';
import { lineValues } from './line-values.ts';
import type { PublishedRounds } from './published-rounds.ts';
import { type PublishedFault, type ReadLine, readLine } from './read-line.ts';
import { firstLine, lastLine } from './write-lines.ts';

export type ReadPublished =
  | { readonly kind: 'ok'; readonly published: PublishedRounds }
  | { readonly kind: 'faulty'; readonly faults: readonly PublishedFault[] };

/** Faults named at once; beyond them a file is simply not one of ours. */
const mostFaults = 20;

/**
 * Reads a published file. Faulty when a line cannot be read as what it should be, each with its line (the first is 1) and
 * field; a file that is readable but does not fit its own checks is `ok`, with the places in `broken`.
 */
export function readPublished(text: string): ReadPublished {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  if (lines[0] !== firstLine) return faulty([{ line: 1, field: 'format', code: 'not-this-format' }]);
  if (lines.length < 3 || lines.at(-1) !== lastLine) {
    return faulty([{ line: lines.length, field: null, code: 'cut-short' }]);
  }
  const read: ReadLine[] = [];
  const faults: PublishedFault[] = [];
  const values = lineValues(currencyIn(lines[1] ?? ''));
  for (const [index, line] of lines.slice(1, -1).entries()) {
    const answer = readLine(line, { at: index + 2, isLast: index === lines.length - 3, values });
    if (answer.kind === 'ok') read.push(answer.read);
    else faults.push(answer.fault);
    if (faults.length >= mostFaults) break;
  }
  if (faults.length > 0) return faulty(faults);
  const gathered = gatherRounds(read);
  if (gathered.kind === 'ok') return gathered;
  // A line that was changed is the likelier place than the one that no longer goes with it.
  return faulty([...read.flatMap(changedLine).filter(({ line }) => line !== gathered.fault.line), gathered.fault]);
}

/** Amounts are read with the currency's decimals; a frame without one is refused as a line. */
function currencyIn(line: string): string {
  return /"currency":"([A-Z]{3})"/.exec(line)?.[1] ?? '';
}

function changedLine({ at, check }: ReadLine): readonly PublishedFault[] {
  return check.published === check.recomputed ? [] : [{ line: at, field: null, code: 'changed' }];
}

function faulty(faults: readonly PublishedFault[]): ReadPublished {
  return { kind: 'faulty', faults };
}
