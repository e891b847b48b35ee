import type { DeliveryCalendar } from '../../../shared/plans/pauses/delivery-dates.ts';
import { assemblyKey } from '../row-keys.ts';
import { readDeliveryDays } from '../sums/loaded.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The period and the weekdays of delivery; null before an assembly is set up. */
export function useDeliveryCalendar(): QueryState<DeliveryCalendar | null> {
  return useBookQuery(async (db) => {
    const settings = await db.rows('assembly').get(assemblyKey);
    const deliveryDays = await readDeliveryDays(db);
    return settings === undefined ? null : { period: settings.period, deliveryDays };
  });
}
