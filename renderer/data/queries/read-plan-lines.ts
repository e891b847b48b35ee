import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { unpackLines } from '../../../shared/plans/lines/unpack-lines.ts';
import type { Book } from '../book.ts';

/** The lines of these households' plans as they stand now; a household without a plan is not in it. For printing. */
export async function readPlanLines(
  book: Book,
  households: readonly string[],
): Promise<ReadonlyMap<string, readonly PlanLine[]>> {
  const plans = await book.db.rows('plans').bulkGet([...households]);
  return new Map(
    plans.flatMap((plan) => (plan === undefined ? [] : [[plan.household, unpackLines(new Uint8Array(plan.lines))]])),
  );
}
