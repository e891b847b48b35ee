import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { FillRules, Pledge } from '../../../shared/cases/case-rules.ts';
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
};

/** One product of a delivery with everything that led to it; for the desk only. */
export type CaseWorking = CaseBoardRow & {
  readonly delivery: string;
  readonly rules: FillRules;
  readonly filling: CaseFilling;
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
  const due = deliveryDemand(scene.question);
  const pledged = pledgedByProduct(scene.pledges);
  const rows = loaded.products.flatMap((product) => {
    const demand = {
      want: quantity(due.want[product.ordinal] ?? 0),
      flexible: quantity(due.flexible[product.ordinal] ?? 0),
      pledged: pledged.get(product.code) ?? quantity(0),
    };
    return demand.want + demand.pledged === 0 ? [] : [boardRow(scene, product, demand)];
  });
  const phase = phaseOf(scene.rows.rules, scene.delivery.delivery)?.status ?? 'not-begun';
  const { deliveries, delivery, rules } = scene;
  return { seq: loaded.seq, delivery, deliveries, phase, rules, rows };
}

function pledgedByProduct(pledges: readonly Pledge[]): ReadonlyMap<string, Quantity> {
  const sums = new Map<string, Quantity>();
  for (const { product, extra } of pledges) sums.set(product, quantity((sums.get(product) ?? 0) + extra));
  return sums;
}

function boardRow({ rules, prices }: Scene, product: Product, demand: CaseDemand): CaseBoardRow {
  const price = money(prices[product.ordinal] ?? 0);
  const order = casesToOrder({ demand, caseSize: product.caseSize, rest: rules.rest });
  const cost = money(scaleHalfUp(order.filled, price, quantityScale));
  return { product: product.code, price, demand, order, cost };
}

function workingOf(scene: Scene, product: Product, lines: ReturnType<typeof deliveryLinesOf>): CaseWorking {
  const { turns } = scene.question;
  const pledges = scene.pledges
    .filter((pledge) => pledge.product === product.code)
    .map(({ household, extra }) => ({
      household,
      turn: turns.get(household) ?? turns.size + 1,
      extra: quantity(extra),
    }));
  const { code, caseSize } = product;
  const filling = fillCases({ product: code, caseSize, lines, pledges, rules: scene.rules });
  const asked = (tier: string) => filling.tiers.find((each) => each.tier === tier)?.asked ?? quantity(0);
  const { wantGiven, short } = filling.order;
  const demand = { want: quantity(wantGiven + short), flexible: asked('flexible'), pledged: asked('pledged') };
  const row = boardRow(scene, product, demand);
  return { ...row, delivery: scene.delivery.delivery, rules: scene.rules, filling };
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
