import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { noMeetingRecords } from '../../../shared/assembly/meeting-records.ts';
import { noOfficeRecords } from '../../../shared/assembly/office-records.ts';
import type { BookDb } from '../book-db.ts';
import { storeCalendarKey } from '../row-keys.ts';

/** What the result is made from beyond the rounds, as the terminal reads it from the folder. */
export type ResultRows = Pick<Assembly, 'stock' | 'grantRequests' | 'office' | 'meeting'>;

export async function readResultRows(db: BookDb): Promise<ResultRows> {
  const supplies = await db.rows('supplies').toArray();
  const calendar = (await db.rows('storeCalendar').get(storeCalendarKey)) ?? null;
  const corrections = await db.rows('corrections').toArray();
  return {
    stock: await db.rows('stock').toArray(),
    grantRequests: await db.rows('grantRequests').toArray(),
    office: { ...noOfficeRecords, supplies, calendar },
    meeting: { ...noMeetingRecords, corrections },
  };
}
