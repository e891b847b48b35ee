import { commitmentsOf } from '../../../shared/assembly/result/commitments.ts';
import { seasonWeeks } from '../../../shared/catalogue/season-weeks.ts';
import { deliveriesByWeek } from '../../../shared/demand/deliveries-by-week.ts';
import type { AssemblyFrame } from '../../../shared/demand-board/assembly-frame.ts';
import { usualBoardSettings } from '../../../shared/demand-board/board-settings.ts';
import { coveredPerWeek } from '../../../shared/demand-board/covered-per-week.ts';
import { type BoardDraft, makeBoard } from '../../../shared/demand-board/make-board.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { money } from '../../../shared/quantities/money.ts';
import { type Quantity, quantity } from '../../../shared/quantities/quantity.ts';
import { coveredByDecisions } from '../../../shared/supply/covered-by-decisions.ts';
import type { OfferDecision } from '../../../shared/supply/offer-decision.ts';
import type { BookDb } from '../book-db.ts';
import { boardSettingsKey } from '../row-keys.ts';
import type { TableName } from '../tables.ts';
import { currentPrices } from './current-prices.ts';
import { type Loaded, tablesRead } from './loaded.ts';
import { roundInputsOf } from './round-inputs-of.ts';

/** The board as it would be published now, and the salt its marks were made with. */
export type BoardCells = BoardDraft & { readonly salt: string };

/** The tables that the board is made from. */
export const boardTables: readonly TableName[] = [
  ...tablesRead,
  'productDetails',
  'offerDecisions',
  'boardSettings',
  'boardNotes',
  'neighbourDemand',
  'boardPublications',
];

async function readBoardRows(db: BookDb) {
  return {
    settings: (await db.rows('boardSettings').get(boardSettingsKey)) ?? usualBoardSettings,
    notes: await db.rows('boardNotes').toArray(),
    neighbours: await db.rows('neighbourDemand').toArray(),
    decisions: await db.rows('offerDecisions').toArray(),
    details: await db.rows('productDetails').toArray(),
    earlier: (await db.rows('boardPublications').toCollection().last()) ?? null,
  };
}

type BoardRows = Awaited<ReturnType<typeof readBoardRows>>;

/** What the last closed round has of producers on whom nothing was decided, by product; the round stays as it is. */
function undecidedOf(loaded: Loaded, decisions: readonly OfferDecision[]): ReadonlyMap<string, Quantity> {
  if (loaded.lastRound?.status !== 'closed') return new Map();
  const decided = new Set(decisions.map(({ producer, product }) => JSON.stringify([producer, product])));
  const offers = loaded.offers.filter(({ producer, product }) => !decided.has(JSON.stringify([producer, product])));
  const sums = new Map<string, Quantity>();
  for (const { product, givesPerWeek } of commitmentsOf(loaded.lastRound, roundInputsOf({ ...loaded, offers }))) {
    sums.set(product, quantity((sums.get(product) ?? 0) + givesPerWeek));
  }
  return sums;
}

function coveredOf(loaded: Loaded, decisions: readonly OfferDecision[]): ReadonlyMap<string, Quantity> {
  const undecided = undecidedOf(loaded, decisions);
  const round = loaded.lastRound?.status === 'closed' ? loaded.lastRound.products : [];
  const inRound = new Map(round.map(({ product, result }) => [product, result?.supply ?? null]));
  const offersOf = Map.groupBy(loaded.offers, ({ product }) => product);
  const decisionsOf = Map.groupBy(decisions, ({ product }) => product);
  const entries = loaded.products.map(({ code }): readonly [string, Quantity] => {
    const accepted = coveredByDecisions(offersOf.get(code) ?? [], decisionsOf.get(code) ?? []);
    const inClosed = inRound.get(code) ?? null;
    return [code, coveredPerWeek({ accepted, undecided: undecided.get(code) ?? null, inRound: inClosed })];
  });
  return new Map(entries);
}

function frameOf(loaded: Loaded, { details, notes, decisions }: BoardRows): AssemblyFrame {
  const { settings, products, lastRound } = loaded;
  if (settings === null) throw new Error('There is no assembly in this book');
  const prices = currentPrices(products, lastRound);
  return {
    coop: settings.name,
    currency: settings.currency,
    minorDigits: currencyDigits(settings.currency),
    period: settings.period,
    products: new Map(products.map((product) => [product.code, product])),
    prices: new Map(products.map(({ code, ordinal }) => [code, money(prices[ordinal] ?? 0)])),
    departments: new Map(details.map(({ product, department }) => [product, department])),
    qualities: new Map(notes.map(({ product, quality }) => [product, quality])),
    covered: coveredOf(loaded, decisions),
  };
}

/** The board as it would be published now: plans as they are delivered, by the rules of publication. Writes nothing. */
export async function boardCells(db: BookDb, loaded: Loaded): Promise<BoardCells> {
  const rows = await readBoardRows(db);
  const frame = frameOf(loaded, rows);
  const { settings, notes, neighbours, earlier } = rows;
  const salt = earlier?.salt ?? loaded.storeId;
  const { weeks } = frame.period;
  const inSeasonWeeks = seasonWeeks(loaded.products, frame.period);
  const { written, paused, products } = loaded;
  const byWeek = deliveriesByWeek({ ...written, paused, weeks, inSeasonWeeks });
  const planned = { products, columns: written.columns, byWeek, inSeasonWeeks, paused, salt };
  return { ...makeBoard({ frame, settings, planned, notes, neighbours, earlier }), salt };
}
