import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { CaseLine, Tier } from '../../../shared/cases/case-line.ts';
import type { ClosedCase, FillRules, Pledge } from '../../../shared/cases/case-rules.ts';
import { type CaseDemand, type CaseOrder, casesToOrder } from '../../../shared/cases/cases-to-order.ts';
import { deliveryDemand } from '../../../shared/cases/delivery-demand.ts';
import { deliveryLines, deliveryLinesOf, type LinesQuestion } from '../../../shared/cases/delivery-lines.ts';
import { type CaseFilling, fillCases } from '../../../shared/cases/fill-cases.ts';
import { type PhaseStatus, phaseOf, rulesOf } from '../../../shared/cases/phase-of.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { type Quantity, quantity, quantityScale } from '../../../shared/quantities/quantity.ts';
import { scaleHalfUp } from '../../../shared/quantities/scale-half-up.ts';
import type { BookDb } from '../book-db.ts';
import { type CaseRows, type Delivery, deliveriesOf, linesQuestion, readCaseRows } from './case-inputs.ts';
import { currentPrices } from './current-prices.ts';
import type { Loaded } from './loaded.ts';

/** One product of a delivery; no household is named, so it may stand on a wall. */
export type CaseBoardRow = {
  /** Product code. */
  readonly product: string;
  readonly caseSize: Quantity;
  /** The indicative price of a plan unit. */
  readonly price: Money;
  readonly demand: CaseDemand;
  readonly order: CaseOrder;
  /** The cases at the indicative price, half-up to the minor unit. */
  readonly cost: Money;
};

export type CaseBoard = {
  readonly seq: number;
  readonly delivery: Delivery;
  readonly deliveries: readonly Delivery[];
  readonly phase: PhaseStatus;
  /** Those this delivery is filled by. */
  readonly rules: FillRules;
  /** Products that somebody wants or added, in the order of the catalogue. */
  readonly rows: readonly CaseBoardRow[];
  /** Households with a plan that take nothing of this delivery, as they pause it; none once it is closed. */
  readonly pausing: number;
};

/** One product of a delivery with everything that led to it; for the desk only. */
export type CaseWorking = CaseBoardRow & {
  readonly delivery: string;
  readonly rules: FillRules;
  readonly filling: CaseFilling;
  /** Plans or the product have changed since this delivery was closed: its cases stand, this working is today's. */
  readonly hasChangedSince: boolean;
};

/** What is known of one delivery before any product is looked at. */
type Scene = {
  readonly loaded: Loaded;
  readonly settings: AssemblySettings;
  readonly rows: CaseRows;
  readonly deliveries: readonly Delivery[];
  readonly delivery: Delivery;
  readonly question: LinesQuestion;
  readonly rules: FillRules;
  readonly pledges: readonly Pledge[];
  readonly prices: Float64Array;
};

/** The delivery of that week (ISO date), the period's first when null or not of this period; null before an assembly. */
async function sceneOf(db: BookDb, loaded: Loaded, wanted: string | null): Promise<Scene | null> {
  const { settings } = loaded;
  if (settings === null) return null;
  const rows = await readCaseRows(db);
  const deliveries = deliveriesOf(settings.period, loaded.deliveryDays);
  const delivery = deliveries.find((each) => each.delivery === wanted) ?? deliveries[0];
  if (delivery === undefined) return null;
  const question = linesQuestion({ loaded, standings: rows.standings, period: settings.period }, delivery);
  const pledges = rows.pledges.filter((pledge) => pledge.delivery === delivery.delivery);
  const rules = rulesOf(rows.rules, delivery.delivery);
  const prices = currentPrices(loaded.products, loaded.lastRound);
  return { loaded, settings, rows, deliveries, delivery, question, rules, pledges, prices };
}

export async function caseBoard(db: BookDb, loaded: Loaded, wanted: string | null): Promise<CaseBoard | null> {
  const scene = await sceneOf(db, loaded, wanted);
  if (scene === null) return null;
  const { deliveries, delivery, rules } = scene;
  const closed = closedCases(scene);
  const rows = (closed ?? casesNow(scene)).map((product) => boardRow(product, rules));
  const phase = phaseOf(scene.rows.rules, delivery.delivery)?.status ?? 'not-begun';
  const pausing = closed === null ? pausingIn(scene) : 0;
  return { seq: loaded.seq, delivery, deliveries, phase, rules, rows, pausing };
}

function pausingIn({ question: { columns, isPaused } }: Scene): number {
  const hasPlan = (at: number) => columns.firstLine[at] !== columns.firstLine[at + 1];
  return columns.households.filter((code, at) => hasPlan(at) && isPaused(code)).length;
}

/** What a closed delivery was filled from; null while it is not closed. */
function closedCases({ rows, delivery }: Scene): readonly ClosedCase[] | null {
  const phase = phaseOf(rows.rules, delivery.delivery);
  return phase?.status === 'closed' ? phase.products : null;
}

function casesNow({ loaded, question, pledges, prices }: Scene): readonly ClosedCase[] {
  const due = deliveryDemand(question);
  const pledgedOf = pledgedByProduct(pledges);
  return loaded.products.flatMap(({ code, ordinal, caseSize }) => {
    const [want, flexible] = [quantity(due.want[ordinal] ?? 0), quantity(due.flexible[ordinal] ?? 0)];
    const pledged = pledgedOf.get(code) ?? quantity(0);
    if (want + pledged === 0) return [];
    return [{ product: code, want, flexible, pledged, caseSize, price: money(prices[ordinal] ?? 0) }];
  });
}

function pledgedByProduct(pledges: readonly Pledge[]): ReadonlyMap<string, Quantity> {
  const sums = new Map<string, Quantity>();
  for (const { product, extra } of pledges) sums.set(product, quantity((sums.get(product) ?? 0) + extra));
  return sums;
}

function boardRow({ product, caseSize, price, ...demand }: ClosedCase, { rest }: FillRules): CaseBoardRow {
  const order = casesToOrder({ demand, caseSize, rest });
  const cost = money(scaleHalfUp(order.filled, price, quantityScale));
  return { product, caseSize, price, demand, order, cost };
}

function workingOf(scene: Scene, { code, ordinal, caseSize }: Product, lines: readonly CaseLine[]): CaseWorking {
  const { rules, prices, delivery } = scene;
  const { turns } = scene.question;
  const pledges = scene.pledges
    .filter((pledge) => pledge.product === code)
    .map(({ household, extra }) => ({
      household,
      turn: turns.get(household) ?? turns.size + 1,
      extra: quantity(extra),
    }));
  const filling = fillCases({ product: code, caseSize, lines, pledges, rules });
  const now = { product: code, ...askedOf(filling), caseSize, price: money(prices[ordinal] ?? 0) };
  const closed = closedCases(scene);
  const hasChangedSince =
    closed !== null &&
    !isSameCase(
      closed.find(({ product }) => product === code),
      now,
    );
  return { ...boardRow(now, rules), delivery: delivery.delivery, rules, filling, hasChangedSince };
}

function askedOf({ order, tiers }: CaseFilling): CaseDemand {
  const asked = (tier: Tier) => tiers.find((each) => each.tier === tier)?.asked ?? quantity(0);
  const want = quantity(order.wantGiven + order.short);
  return { want, flexible: asked('flexible'), pledged: asked('pledged') };
}

/** A later price does not change who got what. */
function isSameCase(closed: ClosedCase | undefined, now: ClosedCase): boolean {
  return (['want', 'flexible', 'pledged', 'caseSize'] as const).every((field) => closed?.[field] === now[field]);
}

/** One product's working, by code; null when there is no such product. */
export async function caseWorking(
  db: BookDb,
  loaded: Loaded,
  { product: code, delivery }: CaseWorkingAsked,
): Promise<CaseWorking | null> {
  const scene = await sceneOf(db, loaded, delivery);
  const product = loaded.products.find((each) => each.code === code);
  if (scene === null || product === undefined) return null;
  return workingOf(scene, product, deliveryLinesOf(scene.question, product.ordinal));
}

export type CaseWorkingAsked = { readonly product: string; readonly delivery: string | null };

/** Every product's working of one delivery, for exports. */
export async function caseWorkings(
  db: BookDb,
  loaded: Loaded,
  wanted: string | null,
): Promise<readonly CaseWorking[] | null> {
  const scene = await sceneOf(db, loaded, wanted);
  if (scene === null) return null;
  const lines = deliveryLines(scene.question);
  const pledged = pledgedByProduct(scene.pledges);
  return loaded.products
    .filter(({ code, ordinal }) => lines.has(ordinal) || pledged.has(code))
    .map((product) => workingOf(scene, product, lines.get(product.ordinal) ?? []));
}
