import { checkLine, type KnowsProduct, type LineFault } from './lines/check-line.ts';
import { lineKey } from './lines/line-key.ts';
import type { PlanLine } from './lines/plan-line.ts';
import { type PlanRecord, planRecord } from './plan-record.ts';

/** What a household's plan shall be. `current` is the plan as it is kept now, or null when there is none. */
export type PlanRevision = {
  readonly household: string;
  readonly current: PlanRecord | null;
  readonly lines: readonly PlanLine[];
  readonly knowsProduct: KnowsProduct;
};

/** `line` is the place in the lines, from 0. */
export type FaultOfLine = LineFault & { readonly line: number };

export type RevisedPlan =
  | { readonly kind: 'revised'; readonly record: PlanRecord }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly faults: readonly FaultOfLine[] };

/**
 * Checks a household's new lines and packs them. All faults of all lines are named at once, and nothing is half
 * taken. The same product twice with the same rhythm is refused at its second line (`entered-twice`); with another rhythm
 * it is another line, for a feast. Lines that pack to the same bytes are `unchanged`, so that saving twice makes one entry in the journal.
 */
export function revisePlan({ household, current, lines, knowsProduct }: PlanRevision): RevisedPlan {
  const seen = new Set<string>();
  const faults = lines.flatMap((line, index) => {
    const key = lineKey(line);
    const twice: readonly LineFault[] = seen.has(key) ? [{ field: 'product', code: 'entered-twice' }] : [];
    seen.add(key);
    return [...twice, ...checkLine(line, knowsProduct)].map((fault) => ({ ...fault, line: index }));
  });
  if (faults.length > 0) return { kind: 'refused', faults };
  const record = planRecord(household, lines);
  return current?.packedLines === record.packedLines ? { kind: 'unchanged' } : { kind: 'revised', record };
}
