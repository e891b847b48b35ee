import type { Money } from '../quantities/money.ts';
import { money } from '../quantities/money.ts';
import { shareOut } from '../quantities/share-out.ts';
import type { CoopPart, PublicGood } from './public-good.ts';

/** What one co-op bears of a week's cost. */
export type CoopShare = CoopPart & { readonly perWeek: Money };

/**
 * A good's cost for a week shared between its co-ops in proportion to their parts, by name; the shares add up to the
 * cost exactly. The cent that division leaves goes to the largest remainder, of equal ones to the first name: so every
 * co-op's own book gives all of them the same.
 */
export function shareBetweenCoops(
  costPerWeek: Money,
  { own, others }: Pick<PublicGood, 'own' | 'others'>,
): readonly CoopShare[] {
  const parts = [own, ...others].toSorted(byName);
  const { shares } = shareOut(
    costPerWeek,
    parts.map(({ partBasisPoints }) => partBasisPoints),
  );
  return parts.map((part, at) => ({ ...part, perWeek: money(shares[at] ?? 0) }));
}

/** By code units, so that no machine's language changes the order. */
function byName(one: CoopPart, other: CoopPart): number {
  return one.coop < other.coop ? -1 : Number(one.coop > other.coop);
}
