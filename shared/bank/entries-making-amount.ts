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
  const found: (readonly CashEntry[])[] = [];
  const search = (at: number, left: number, chosen: readonly CashEntry[]) => {
    if (left === 0) found.push(chosen);
    const rest = candidates.slice(at).filter((cash) => Math.abs(cash.amount) <= left);
    if (left <= 0 || found.length > 1 || rest.length === 0) return;
    for (let next = at; next < candidates.length; next += 1) {
      const cash = candidates[next];
      if (cash !== undefined) search(next + 1, left - Math.abs(cash.amount), [...chosen, cash]);
    }
  };
  search(0, Math.abs(amount), []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function sortKey({ entry }: CashEntry): string {
  return `${entry.date} ${entry.id}`;
}
