import { everyWeeks } from '../lines/every-weeks.ts';
import { plainLine } from '../lines/plain-line.ts';
import type { PlanLine } from '../lines/plan-line.ts';
import type { PurchasedProduct, PurchaseRecord } from './purchase-record.ts';
import { roundToStep } from './round-to-step.ts';
import type { NotStarted, StartedLine, StartedPlan } from './started-plan.ts';

/**
 * What the household bought, as a plan: the average a week over all weeks of the record, for one delivery of a rhythm
 * that fits how often it was bought: weekly in at least half of the weeks, 2-weekly in at least a quarter, else
 * 4-weekly; half-up to half a unit. `ordinals` are the catalogue's by product code. Outliers were left out on import.
 */
export function startFromPurchases(record: PurchaseRecord, ordinals: ReadonlyMap<string, number>): StartedPlan {
  const lines: StartedLine[] = [];
  const left: NotStarted[] = [];
  for (const bought of record.products) {
    const product = ordinals.get(bought.product);
    if (product === undefined) left.push({ product: bought.product, code: 'not-in-catalogue' });
    else if (bought.quantity <= 0 || record.weeks < 1) left.push({ product: bought.product, code: 'nothing-bought' });
    else lines.push(startedLine(product, bought, record.weeks));
  }
  return { lines, left };
}

function startedLine(product: number, { quantity: bought, weeksBought }: PurchasedProduct, weeks: number): StartedLine {
  const rhythm = rhythmOf(weeksBought, weeks);
  const want = roundToStep(bought, everyWeeks[rhythm], weeks);
  const line: PlanLine = plainLine({ product, want, rhythm });
  return { line, reason: { kind: 'purchases', bought, weeksBought, weeks, rhythm } };
}

function rhythmOf(weeksBought: number, weeks: number): 'weekly' | '2-weekly' | '4-weekly' {
  if (weeksBought * 2 >= weeks) return 'weekly';
  return weeksBought * 4 >= weeks ? '2-weekly' : '4-weekly';
}
