import type { PlanRecord } from './plan-record.ts';
import type { PlanOrigin } from './plan-standing.ts';

/** Lines somebody is still working on; the plan that counts is another row and stays as it is. */
export type PlanDraft = PlanRecord & {
  /** What the lines began from; the standing takes it over when the draft is handed in. */
  readonly origin: PlanOrigin;
  /** ISO 8601 instant of the last entry. */
  readonly savedAt: string;
};
