import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { CaseLine, CasePledge, Tier } from './case-line.ts';

/** All that one household asks of one product's delivery, by the parts that are served one after the other. */
export type CaseShare = {
  readonly household: string;
  readonly turn: number;
  readonly asked: Readonly<Record<Tier, Quantity>>;
};

type Adding = { readonly household: string; readonly turn: number; readonly asked: Record<Tier, Quantity> };

/**
 * Adds a household's lines and pledges up, so that an order of fairness speaks of households and nobody gets two turns
 * by writing two lines. Throws when a line can take less than it wants, or a pledge is below 0: both were refused.
 */
export function sharesByHousehold(lines: readonly CaseLine[], pledges: readonly CasePledge[]): readonly CaseShare[] {
  const shares = new Map<string, Adding>();
  const shareOf = (household: string, turn: number): Adding => {
    const found = shares.get(household);
    if (found !== undefined) return found;
    const made = { household, turn, asked: nothingAsked() };
    shares.set(household, made);
    return made;
  };
  for (const { household, turn, priority, want, upTo } of lines) {
    if (want < 0 || upTo < want) throw new RangeError(`Household ${household} wants ${want} up to ${upTo}`);
    const { asked } = shareOf(household, turn);
    asked[priority] = quantity(asked[priority] + want);
    asked.flexible = quantity(asked.flexible + upTo - want);
  }
  for (const { household, turn, extra } of pledges) {
    if (extra < 0) throw new RangeError(`Household ${household} adds ${extra}`);
    const { asked } = shareOf(household, turn);
    asked.pledged = quantity(asked.pledged + extra);
  }
  return [...shares.values()];
}

function nothingAsked(): Record<Tier, Quantity> {
  const zero = quantity(0);
  return { essential: zero, normal: zero, 'if-possible': zero, pledged: zero, flexible: zero };
}
