import type { PlanLine } from '../plans/lines/plan-line.ts';
import { weekShare } from '../plans/lines/week-share.ts';

/**
 * The first product (ordinal) of which a changed plan wants less, or could take less, in a week than before; null: of
 * none. While a delivery's cases are being filled that would make a case short which others count on.
 */
export function takesLess(before: readonly PlanLine[], after: readonly PlanLine[], weeks: number): number | null {
  const [was, now] = [perWeek(before, weeks), perWeek(after, weeks)];
  for (const [product, { want, upTo }] of was) {
    const changed = now.get(product);
    if (changed === undefined || changed.want < want || changed.upTo < upTo) return product;
  }
  return null;
}

type Taken = { readonly want: number; readonly upTo: number };

/** By product, exact: as numerators over the denominator of a week's share. */
function perWeek(lines: readonly PlanLine[], weeks: number): ReadonlyMap<number, Taken> {
  const taken = new Map<number, Taken>();
  for (const { product, want, upTo, rhythm } of lines) {
    const share = weekShare(rhythm, weeks);
    const sum = taken.get(product) ?? { want: 0, upTo: 0 };
    taken.set(product, { want: sum.want + want * share, upTo: sum.upTo + upTo * share });
  }
  return taken;
}
