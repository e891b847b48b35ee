import type { AllocationMethod } from './allocation-method.ts';
import type { GrantAllocation } from './grant-award.ts';
import { textHash } from './text-hash.ts';

/** What a result rests on and what came out, line by line, so that anyone can work out the same hash. */
export type ResultToHash = {
  readonly method: AllocationMethod;
  /** SHA-256 of the ballots' file; null without ballots. */
  readonly ballotsHash: string | null;
  readonly allocation: GrantAllocation;
};

/** The hash of `resultText`. */
export function resultHash(result: ResultToHash): string {
  return textHash(resultText(result));
}

/** One line each: the method with its settings, the ballots' hash or a dash, and "id amount" in minor units by id. */
export function resultText({ method, ballotsHash, allocation }: ResultToHash): string {
  const awards = allocation.awards
    .filter(({ award }) => award > 0)
    .map(({ request, award }) => `${request.id} ${award}`);
  return [JSON.stringify(sortedKeys(method)), ballotsHash ?? '-', ...awards.toSorted()].join('\n');
}

/** The order in which settings were written down must not change the hash. */
function sortedKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sortedKeys(inner)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
