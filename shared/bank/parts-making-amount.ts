/** Something with an amount; `key` puts it in order. */
export type AmountPart<Kept> = { readonly amount: number; readonly key: string; readonly kept: Kept };

const most = 14;

/**
 * The parts, two or more of one direction, that together make an amount, when there is only one such set; null when
 * there is none, or when several would do: guessing between them is worse than asking. Looks at the first 14 by key.
 */
export function partsMakingAmount<Kept>(parts: readonly AmountPart<Kept>[], amount: number): readonly Kept[] | null {
  const candidates = parts
    .filter((part) => Math.sign(part.amount) === Math.sign(amount) && Math.abs(part.amount) < Math.abs(amount))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, most);
  const found: (readonly Kept[])[] = [];
  const search = (at: number, left: number, chosen: readonly Kept[]) => {
    if (left === 0) found.push(chosen);
    const rest = candidates.slice(at).filter((part) => Math.abs(part.amount) <= left);
    if (left <= 0 || found.length > 1 || rest.length === 0) return;
    for (let next = at; next < candidates.length; next += 1) {
      const part = candidates[next];
      if (part !== undefined) search(next + 1, left - Math.abs(part.amount), [...chosen, part.kept]);
    }
  };
  search(0, Math.abs(amount), []);
  return found.length === 1 ? (found[0] ?? null) : null;
}
