import type { CashEntry } from './bank-state.ts';

const most = 14;

/**
 * The entries, two or more of one direction, that together make an amount, when there is only one such set; null when
 * there is none, or when several would do: guessing between them is worse than asking. Looks at the first 14 by date.
 */
export function entriesMakingAmount(entries: readonly CashEntry[], amount: number): readonly CashEntry[] | null {
  const candidates = entries
    .filter((cash) => Math.sign(cash.amount) === Math.sign(amount) && Math.abs(cash.amount) < Math.abs(amount))
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .slice(0, most);
  let found: readonly CashEntry[] | null = null;
  for (let set = 1; set < 2 ** candidates.length; set += 1) {
    const chosen = candidates.filter((_, at) => (set & (1 << at)) !== 0);
    if (chosen.length < 2 || chosen.reduce((sum, cash) => sum + cash.amount, 0) !== amount) continue;
    if (found !== null) return null;
    found = chosen;
  }
  return found;
}

function sortKey({ entry }: CashEntry): string {
  return `${entry.date} ${entry.id}`;
}
