/** When the store takes deliveries and sends orders. */
export type StoreCalendar = {
  /** ISO weekdays (1 Monday to 7 Sunday) on which deliveries are taken, ascending; empty: any day. */
  readonly deliveryDays: readonly number[];
  /** ISO weekdays on which orders are sent, ascending; empty: any day. */
  readonly orderDays: readonly number[];
  /** ISO dates without deliveries and without orders, ascending. */
  readonly holidays: readonly string[];
};

/** Until the store says otherwise every day will do. */
export const everyDay: StoreCalendar = { deliveryDays: [], orderDays: [], holidays: [] };
