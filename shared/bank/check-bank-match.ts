import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import { reservoirBalance } from '../ledger/reservoir-balance.ts';
import { type Money, money } from '../quantities/money.ts';
import type { BankSide } from './bank-state.ts';

/** A line and the entries that a person says it is. */
export type WantedMatch = { readonly line: string; readonly entries: readonly string[] };

export type MatchRefusal =
  | { readonly kind: 'refused'; readonly code: 'no-such-line' | 'line-matched'; readonly line: string }
  | { readonly kind: 'refused'; readonly code: 'no-such-entry' | 'entry-matched'; readonly entry: string }
  /** `by`: bank less ledger. */
  | { readonly kind: 'refused'; readonly code: 'amounts-differ'; readonly line: string; readonly by: Money };

/**
 * Whether a match can be kept: line and entries are there, neither is matched yet, and their sums are equal; what
 * remains is posted first, so that a match never hides a difference. Null when it can.
 */
export function checkBankMatch(
  entries: readonly LedgerEntry[],
  { lines, matches }: BankSide,
  { line: id, entries: wanted }: WantedMatch,
): MatchRefusal | null {
  const line = lines.find((one) => one.id === id);
  if (line === undefined) return { kind: 'refused', code: 'no-such-line', line: id };
  if (matches.some((match) => match.line === id)) return { kind: 'refused', code: 'line-matched', line: id };
  const named = new Set(matches.flatMap((match) => (match.kind === 'entries' ? match.entries : [])));
  let sum = 0;
  for (const key of wanted) {
    const entry = entries.find((one) => one.id === key);
    if (entry === undefined) return { kind: 'refused', code: 'no-such-entry', entry: key };
    if (named.has(key)) return { kind: 'refused', code: 'entry-matched', entry: key };
    named.add(key);
    sum += reservoirBalance([entry]);
  }
  const by = money(line.amount - sum);
  return by === 0 ? null : { kind: 'refused', code: 'amounts-differ', line: id, by };
}
