import type { CaseLine, CasePledge, Tier } from './case-line.ts';
import type { Turn } from './fairness-order.ts';

/** What all households ask of one product's delivery, part by part; thousandths, in the order of `turns`. */
export type CaseShares = {
  readonly turns: readonly Turn[];
  readonly asked: Readonly<Record<Tier, readonly number[]>>;
};

/**
 * Adds a household's lines and pledges up, so that an order of fairness speaks of households and nobody gets two turns
 * by writing two lines. Throws when a line can take less than it wants, or a pledge is below 0: both were refused.
 */
export function sharesByHousehold(lines: readonly CaseLine[], pledges: readonly CasePledge[]): CaseShares {
  const turns: Turn[] = [];
  const places = new Map<string, number>();
  const asked: Record<Tier, number[]> = { essential: [], normal: [], 'if-possible': [], pledged: [], flexible: [] };
  const placeOf = ({ household, turn }: Turn): number => {
    const found = places.get(household);
    if (found !== undefined) return found;
    places.set(household, turns.length);
    for (const amounts of Object.values(asked)) amounts.push(0);
    return turns.push({ household, turn }) - 1;
  };
  const add = (tier: Tier, place: number, amount: number) => {
    asked[tier][place] = (asked[tier][place] ?? 0) + amount;
  };
  for (const line of lines) {
    const { household, priority, want, upTo } = line;
    if (want < 0 || upTo < want) throw new RangeError(`Household ${household} wants ${want} up to ${upTo}`);
    const place = placeOf(line);
    add(priority, place, want);
    add('flexible', place, upTo - want);
  }
  for (const pledge of pledges) {
    if (pledge.extra < 0) throw new RangeError(`Household ${pledge.household} adds ${pledge.extra}`);
    add('pledged', placeOf(pledge), pledge.extra);
  }
  return { turns, asked };
}
