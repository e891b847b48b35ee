import { addUp } from '../../demand/add-up.ts';
import { countDeliveries } from '../../demand/count-deliveries.ts';
import type { DemandColumns } from '../../demand/demand-columns.ts';
import { pausedWeeks } from '../../plans/pauses/paused-weeks.ts';
import type { Assembly } from '../assembly.ts';

/** Plans as columns with the allowances of their households. */
export type PlansAsColumns = { readonly columns: DemandColumns; readonly allowances: Float64Array };

/** The plans as rounds count them: those of households that pause by the deliveries they get (count-deliveries.ts). */
export function countedInputs(written: PlansAsColumns, { office, settings }: Assembly): PlansAsColumns {
  const calendar = { period: settings.period, deliveryDays: office?.calendar?.deliveryDays ?? [] };
  const paused = new Map<string, readonly boolean[]>();
  for (const standing of office?.standings ?? []) {
    const weeks = pausedWeeks(standing, calendar);
    if (weeks.includes(true)) paused.set(standing.household, weeks);
  }
  return paused.size === 0 ? written : countDeliveries({ ...written, sums: addUp(written.columns) }, paused);
}
