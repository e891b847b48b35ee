import type { AssemblySettings } from '../../shared/assembly/assembly-settings.ts';
import { isStale } from '../../shared/catalogue/is-stale.ts';
import { openingOf } from '../../shared/ledger/in-effect.ts';
import { reservoirBalance } from '../../shared/ledger/reservoir-balance.ts';
import type { Money } from '../../shared/quantities/money.ts';
import type { AssemblyFacts, Waiting } from './assembly-facts.ts';
import type { BookDb } from './book-db.ts';
import { assemblyKey } from './row-keys.ts';

type Preparation = {
  readonly settings: AssemblySettings | null;
  readonly people: number;
  readonly balance: Money | null;
  readonly counts: Omit<AssemblyFacts, 'rounds' | 'isCleared' | 'isDecided'>;
  readonly waiting: Waiting;
};

/** What was entered and what waits, apart from the rounds. `today` is an ISO date. */
export async function readPreparation(db: BookDb, today: string): Promise<Preparation> {
  const settings = (await db.rows('assembly').get(assemblyKey)) ?? null;
  const { households, people } = await countHouseholds(db);
  const plans = await db.rows('plans').count();
  const offers = await db.rows('offers').count();
  const products = await countProducts(db, today);
  const grants = await countGrants(db);
  const orders = await countOrders(db, today);
  const ledger = await db.rows('ledger').toArray();
  return {
    settings,
    people,
    // The ledger begins with the first award; a reversal puts money back.
    balance: openingOf(ledger) === null ? (settings?.reservoir.balance ?? null) : reservoirBalance(ledger),
    counts: {
      ...{ isSetUp: settings !== null, maxRounds: settings?.rule.maxRounds ?? 0 },
      ...{ products: products.all, households, plans, offers },
      ...{ grantRequests: grants.requests, awards: grants.awards },
      ...{ ordersToSend: orders.toSend, ordersSent: orders.sent },
    },
    waiting: {
      householdsWithoutPlan: Math.max(0, households - plans),
      drafts: await db.rows('drafts').count(),
      paperForms: await db
        .rows('paperEntries')
        .filter(({ checkedBy }) => checkedBy === null)
        .count(),
      ...{ productsWithoutOffer: products.withoutOffer, stalePrices: products.stale },
      undecidedRequests: grants.undecided,
      ...{ ordersToSend: orders.toSend, ordersDue: orders.due },
    },
  };
}

async function countHouseholds(db: BookDb) {
  let [households, people] = [0, 0];
  await db.rows('households').each((household) => {
    households += 1;
    people += household.people;
  });
  return { households, people };
}

async function countProducts(db: BookDb, today: string) {
  const offered = new Set((await db.rows('offers').toArray()).map(({ product }) => product));
  let [all, withoutOffer, stale] = [0, 0, 0];
  await db.rows('products').each(({ code, marketPrice }) => {
    all += 1;
    if (!offered.has(code)) withoutOffer += 1;
    if (marketPrice === null || isStale(marketPrice.date, today)) stale += 1;
  });
  return { all, withoutOffer, stale };
}

async function countGrants(db: BookDb) {
  const requests = await db.rows('grantRequests').toCollection().primaryKeys();
  const awards = await db.rows('awards').toArray();
  const decided = new Set(awards.map(({ request }) => request.id));
  const undecided = requests.filter((id) => !decided.has(id)).length;
  return { requests: requests.length, awards: awards.length, undecided };
}

async function countOrders(db: BookDb, today: string) {
  let [toSend, sent, due] = [0, 0, 0];
  await db.rows('purchaseOrders').each(({ status, deliverOn }) => {
    if (status === 'draft') toSend += 1;
    if (status !== 'sent') return;
    sent += 1;
    if (deliverOn <= today) due += 1;
  });
  return { toSend, sent, due };
}
