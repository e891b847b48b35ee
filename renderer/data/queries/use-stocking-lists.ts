import type { KeptStockingList } from '../../../shared/stocking/kept-list.ts';
import { lastListId } from '../../../shared/stocking/list-ids.ts';
import { everyDay, type StoreCalendar } from '../../../shared/stocking/store-calendar.ts';
import { storeCalendarKey } from '../row-keys.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** The list issued last; null before the first. */
export function useLastStockingList(): QueryState<KeptStockingList | null> {
  return useBookQuery(async (db) => {
    const last = lastListId(await db.rows('stockingLists').toCollection().primaryKeys());
    return last === null ? null : ((await db.rows('stockingLists').get(last)) ?? null);
  });
}

/** When the store takes deliveries and sends orders; every day until it says otherwise. */
export function useStoreCalendar(): QueryState<StoreCalendar> {
  return useBookQuery(async (db) => (await db.rows('storeCalendar').get(storeCalendarKey)) ?? everyDay);
}
