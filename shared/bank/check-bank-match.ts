import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import { reservoirBalance } from '../ledger/reservoir-balance.ts';
import { type Money, money } from '../quantities/money.ts';
import type { BankMatch } from './bank-line.ts';
import type { BankSide } from './bank-state.ts';

/** A line, with others where it takes several, and the entries that a person says they are. */
export type WantedMatch = {
  readonly line: string;
  readonly with?: readonly string[];
  readonly entries: readonly string[];
};

export type MatchRefusal =
  | { readonly kind: 'refused'; readonly code: 'no-such-line' | 'line-matched'; readonly line: string }
  | { readonly kind: 'refused'; readonly code: 'no-such-entry' | 'entry-matched'; readonly entry: string }
  /** `by`: bank less ledger. */
  | { readonly kind: 'refused'; readonly code: 'amounts-differ'; readonly line: string; readonly by: Money };

/** Every line that a match is about, once. */
export function linesOfMatch(match: Pick<WantedMatch, 'line' | 'with'>): readonly string[] {
  return [match.line, ...(match.with ?? [])];
}

/**
 * Whether a match can be kept: lines and entries are there, none is matched yet, and their sums are equal; what
 * remains is posted first, so that a match never hides a difference. Null when it can.
 */
export function checkBankMatch(
  entries: readonly LedgerEntry[],
  { lines, matches }: BankSide,
  wanted: WantedMatch,
): MatchRefusal | null {
  const taken = new Set(matches.map(({ line }) => line));
  let bank = 0;
  for (const id of linesOfMatch(wanted)) {
    const line = lines.find((one) => one.id === id);
    if (line === undefined) return { kind: 'refused', code: 'no-such-line', line: id };
    if (taken.has(id)) return { kind: 'refused', code: 'line-matched', line: id };
    taken.add(id);
    bank += line.amount;
  }
  const named = new Set(matches.flatMap((match) => (match.kind === 'entries' ? match.entries : [])));
  let sum = 0;
  for (const key of wanted.entries) {
    const entry = entries.find((one) => one.id === key);
    if (entry === undefined) return { kind: 'refused', code: 'no-such-entry', entry: key };
    if (named.has(key)) return { kind: 'refused', code: 'entry-matched', entry: key };
    named.add(key);
    sum += reservoirBalance([entry]);
  }
  const by = money(bank - sum);
  return by === 0 ? null : { kind: 'refused', code: 'amounts-differ', line: wanted.line, by };
}

/** What is kept of a match that a person confirmed: one for each of its lines. `at` is an ISO instant. */
export function matchesOf(wanted: WantedMatch, at: string): readonly BankMatch[] {
  const lines = linesOfMatch(wanted);
  return lines.map((line) => {
    const others = lines.filter((one) => one !== line);
    return { kind: 'entries', line, ...(others.length > 0 && { with: others }), entries: wanted.entries, at };
  });
}
