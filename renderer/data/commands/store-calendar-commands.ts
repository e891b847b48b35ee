import { checkStoreCalendar } from '../../../shared/stocking/check-store-calendar.ts';
import type { StoreCalendar } from '../../../shared/stocking/store-calendar.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { storeCalendarKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';

/** When the store takes deliveries and sends orders. Refused `invalid` {faults}. */
export function setStoreCalendar(book: Book, calendar: StoreCalendar): Promise<CommandAnswer> {
  const command = plainCommand('store-calendar.set', async () => {
    const faults = checkStoreCalendar(calendar);
    if (faults.length > 0) return refused('invalid', { faults });
    const row: StoreCalendar = {
      deliveryDays: [...new Set(calendar.deliveryDays)].sort(),
      orderDays: [...new Set(calendar.orderDays)].sort(),
      holidays: [...new Set(calendar.holidays)].sort(),
    };
    return write([{ table: 'storeCalendar', key: storeCalendarKey, row }]);
  });
  return runCommand(book, command);
}
