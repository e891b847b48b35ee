import type { Departure } from '../../../shared/assembly/session/departure.ts';
import type { BookDb } from '../book-db.ts';
import { offerKey } from '../row-keys.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Who left in the course of the rounds and has not come back, the earliest round first. */
export function useDepartures(): QueryState<readonly Departure[]> {
  return useBookQuery(async (db) => {
    const all = await db.rows('departures').toArray();
    const cameBack = await Promise.all(all.map((left) => isBack(db, left)));
    return all.filter((_, at) => cameBack[at] !== true);
  });
}

/** A household that handed in again, a producer that offers again. */
async function isBack(db: BookDb, { kind, who }: Departure): Promise<boolean> {
  if (kind === 'household') return (await db.rows('plans').where(':id').equals(who).count()) > 0;
  const offers = db.rows('offers').where(':id').between(offerKey(who, ''), offerKey(who, '\uffff'));
  return (await offers.count()) > 0;
}
