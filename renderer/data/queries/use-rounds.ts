import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { answerKey, roundKey } from '../row-keys.ts';
import type { Decision, RoundAnswer } from '../tables.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

/** Every round, the first one first. */
export function useRounds(): QueryState<readonly RoundRecord[]> {
  return useBookQuery((db) => db.rows('rounds').toArray());
}

/** The round with the highest number; null before the first is announced. */
export function useLastRound(): QueryState<RoundRecord | null> {
  return useBookQuery(async (db) => (await db.rows('rounds').toCollection().last()) ?? null);
}

/** The answers given to a round's prices, by household. Who is not among them counts as the plan declares. */
export function useAnswers(round: number): QueryState<readonly RoundAnswer[]> {
  return useBookQuery(
    (db) => db.rows('answers').where(':id').between(answerKey(round, ''), answerKey(round, '\uffff')).toArray(),
    [round],
  );
}

/** What the meeting decided after a round (gaps accepted, rounds finished); null: nothing, the rounds go on. */
export function useDecision(round: number): QueryState<Decision | null> {
  return useBookQuery(async (db) => (await db.rows('decisions').get(roundKey(round))) ?? null, [round]);
}

/** The same after the last round, whichever that is: a new round makes nobody wait for the answer. */
export function useLastDecision(): QueryState<Decision | null> {
  return useBookQuery(async (db) => {
    const last = await db.rows('rounds').toCollection().last();
    return last === undefined ? null : ((await db.rows('decisions').get(roundKey(last.number))) ?? null);
  });
}
