import type { Period } from '../calendar/weeks-of-period.ts';
import { type Correction, changesOf, weekOfPeriod } from './correction.ts';

/** What the corrections do to one product. Thousandths of its unit. */
export type CorrectionEffect = {
  readonly product: string;
  /** More (+) or less (-) wanted in each week of the period. */
  readonly byWeek: readonly number[];
  /** The first week (from 0) in which anything changes. */
  readonly firstWeek: number;
};

/**
 * What all corrections together do to demand, product by product in the order they first appear. It is added to a
 * closed round's result when shown and never written into it: the round stays as it was counted.
 */
export function correctionEffects(corrections: readonly Correction[], period: Period): readonly CorrectionEffect[] {
  const byProduct = new Map<string, number[]>();
  for (const { fromDate, change } of corrections) {
    const week = weekOfPeriod(fromDate, period);
    if (week === null) continue;
    for (const { product, perWeek } of changesOf(change)) {
      const byWeek = byProduct.get(product) ?? new Array<number>(period.weeks).fill(0);
      byProduct.set(product, byWeek);
      for (let at = week; at < period.weeks; at++) byWeek[at] = (byWeek[at] ?? 0) + perWeek;
    }
  }
  return [...byProduct].map(([product, byWeek]) => {
    return { product, byWeek, firstWeek: byWeek.findIndex((change) => change !== 0) };
  });
}

/** What producers promised and nobody asked for, or (below 0) what is asked for and was not promised; thousandths. */
export type Slack = { readonly agreed: number; readonly after: number };

/** The slack of one product in the week where least is left, before and after its corrections. */
export function slackAfter(
  { supply, demand }: { readonly supply: number; readonly demand: number },
  byWeek: readonly number[],
): Slack {
  const most = byWeek.reduce((highest, change) => Math.max(highest, change), byWeek[0] ?? 0);
  return { agreed: supply - demand, after: supply - demand - most };
}
