/** When the store takes deliveries. */
export type StoreCalendar = {
  /** ISO weekdays (1 Monday to 7 Sunday), ascending; empty: any day. */
  readonly deliveryDays: readonly number[];
  /** ISO dates without deliveries and without orders, ascending. */
  readonly holidays: readonly string[];
};
