import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { isCleared } from '../../../shared/assembly/rounds/close-round.ts';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import type { AssemblyFacts, Waiting } from '../assembly-facts.ts';
import { useBook } from '../book-context.ts';
import type { BookDb } from '../book-db.ts';
import { readPreparation } from '../read-preparation.ts';
import { roundKey } from '../row-keys.ts';
import { mapReady, type QueryState, useBookQuery } from '../use-book-query.ts';

export type Overview = {
  readonly settings: AssemblySettings | null;
  readonly facts: AssemblyFacts;
  readonly people: number;
  /** The last round that is closed, and the product at its worst gap. */
  readonly lastClosed: RoundRecord | null;
  readonly worstProduct: Product | null;
  readonly balance: Money | null;
  readonly waiting: Waiting;
};

/** Read apart: a round of a large assembly is megabytes, and an entry elsewhere need not read it again. */
async function readRounds(db: BookDb) {
  const rounds = await db.rows('rounds').toArray();
  const lastClosed = rounds.findLast(({ status }) => status === 'closed') ?? null;
  const decision = lastClosed && (await db.rows('decisions').get(roundKey(lastClosed.number)));
  const worst = lastClosed?.worst?.product;
  const worstProduct = worst === undefined ? null : ((await db.rows('products').get(worst)) ?? null);
  return { rounds, lastClosed, worstProduct, isDecided: decision !== null && decision !== undefined };
}

/** Everything the overview shows: what the assembly has, where it stands, and what waits. */
export function useOverview(): QueryState<Overview> {
  const { desk } = useBook();
  const preparation = useBookQuery((db) => readPreparation(db, desk.now().slice(0, 10)));
  const played = useBookQuery(readRounds);
  return useMemo(() => {
    if (preparation.kind !== 'ready') return preparation;
    return mapReady(played, ({ rounds, lastClosed, worstProduct, isDecided }) => {
      const { settings, people, balance, waiting, counts } = preparation.value;
      const isWithin = lastClosed !== null && settings !== null && isCleared(lastClosed, settings.rule.tolerance);
      const facts = { ...counts, rounds, isCleared: isWithin, isDecided };
      return { settings, people, balance, waiting, lastClosed, worstProduct, facts };
    });
  }, [preparation, played]);
}
