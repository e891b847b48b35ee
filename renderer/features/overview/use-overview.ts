import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { isCleared } from '../../../shared/assembly/rounds/close-round.ts';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { isStale } from '../../../shared/catalogue/is-stale.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { reservoirBalance } from '../../../shared/ledger/reservoir-balance.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import type { Book } from '../../data/book.ts';
import { useBook } from '../../data/book-context.ts';
import type { BookDb } from '../../data/book-db.ts';
import { assemblyKey, roundKey } from '../../data/row-keys.ts';
import { type QueryState, useBookQuery } from '../../data/use-book-query.ts';
import type { AssemblyFacts } from './assembly-steps.ts';

export type Overview = {
  readonly settings: AssemblySettings | null;
  readonly facts: AssemblyFacts;
  readonly people: number;
  /** The last round that is closed, and the product at its worst gap. */
  readonly lastClosed: RoundRecord | null;
  readonly worstProduct: Product | null;
  readonly balance: Money | null;
  readonly waiting: {
    readonly householdsWithoutPlan: number;
    readonly productsWithoutOffer: number;
    readonly stalePrices: number;
    readonly undecidedRequests: number;
  };
};

/** Everything the overview shows, read in one go. */
export function useOverview(): QueryState<Overview> {
  const { desk } = useBook();
  return useBookQuery((db) => readOverview(db, desk));
}

async function readOverview(db: BookDb, desk: Book['desk']): Promise<Overview> {
  const settings = (await db.rows('assembly').get(assemblyKey)) ?? null;
  const products = await db.rows('products').toArray();
  const offers = await db.rows('offers').toArray();
  const rounds = await db.rows('rounds').toArray();
  const requests = await db.rows('grantRequests').toCollection().primaryKeys();
  const awards = await db.rows('awards').toArray();
  const ledger = await db.rows('ledger').toArray();
  const people = await countPeople(db);
  const plans = await db.rows('plans').count();
  const households = await db.rows('households').count();
  const lastClosed = rounds.findLast(({ status }) => status === 'closed') ?? null;
  const decision = lastClosed && (await db.rows('decisions').get(roundKey(lastClosed.number)));
  const offered = new Set(offers.map(({ product }) => product));
  const worst = lastClosed?.worst?.product;
  const decided = new Set(awards.map(({ request }) => request.id));
  const undecided = requests.filter((id) => !decided.has(id)).length;
  const today = desk.now().slice(0, 10);
  return {
    settings,
    people,
    lastClosed,
    worstProduct: products.find(({ code }) => code === worst) ?? null,
    // The ledger begins with the first award; a reversal puts money back.
    balance: ledger.length === 0 ? (settings?.reservoir.balance ?? null) : reservoirBalance(ledger),
    facts: {
      isSetUp: settings !== null,
      products: products.length,
      households,
      plans,
      offers: offers.length,
      rounds,
      isCleared: lastClosed !== null && settings !== null && isCleared(lastClosed, settings.rule.tolerance),
      isDecided: decision !== null && decision !== undefined,
      maxRounds: settings?.rule.maxRounds ?? 0,
      grantRequests: requests.length,
      awards: awards.length,
    },
    waiting: {
      householdsWithoutPlan: Math.max(0, households - plans),
      productsWithoutOffer: products.filter(({ code }) => !offered.has(code)).length,
      stalePrices: products.filter(({ marketPrice }) => marketPrice === null || isStale(marketPrice.date, today))
        .length,
      undecidedRequests: undecided,
    },
  };
}

async function countPeople(db: BookDb): Promise<number> {
  let people = 0;
  await db.rows('households').each((household) => {
    people += household.people;
  });
  return people;
}
