import type { KnowsProduct } from './lines/check-line.ts';
import type { PlanLine } from './lines/plan-line.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { PlanRecord } from './plan-record.ts';
import type { PlanOrigin } from './plan-standing.ts';
import { type FaultOfLine, revisePlan } from './revise-plan.ts';

/** Lines as they stand on the screen, beside the plan that counts and the draft that was kept before (null: none). */
export type DraftEntry = {
  readonly household: string;
  readonly lines: readonly PlanLine[];
  readonly plan: PlanRecord | null;
  readonly draft: PlanDraft | null;
  /** Null: as the draft before, else `typed`. */
  readonly origin: PlanOrigin | null;
  readonly at: string;
  readonly knowsProduct: KnowsProduct;
};

export type KeptDraft =
  | { readonly kind: 'kept'; readonly draft: PlanDraft }
  /** The lines are those of the plan again: there is nothing left to hand in. */
  | { readonly kind: 'same-as-plan' }
  | { readonly kind: 'unchanged' }
  /** As `revisePlan` refuses them. */
  | { readonly kind: 'refused'; readonly faults: readonly FaultOfLine[] };

/** What becomes of a household's draft after an entry. Only this household's draft is spoken of, never another's. */
export function keepDraft(entry: DraftEntry): KeptDraft {
  const { household, lines, plan, draft, origin, at, knowsProduct } = entry;
  const revised = revisePlan({ household, current: plan, lines, knowsProduct });
  if (revised.kind === 'refused') return revised;
  const isBlank = plan === null && lines.length === 0;
  if (revised.kind === 'unchanged' || isBlank) return { kind: draft === null ? 'unchanged' : 'same-as-plan' };
  const from = origin ?? draft?.origin ?? 'typed';
  const isSame = draft?.packedLines === revised.record.packedLines && draft.origin === from;
  return isSame ? { kind: 'unchanged' } : { kind: 'kept', draft: { ...revised.record, origin: from, savedAt: at } };
}
