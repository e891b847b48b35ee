import { isDeepStrictEqual } from 'node:util';
import type { Assembly } from '../../shared/assembly/assembly.ts';
import type { FillRules } from '../../shared/cases/case-rules.ts';
import { casesToOrder } from '../../shared/cases/cases-to-order.ts';
import { deliveryDemand } from '../../shared/cases/delivery-demand.ts';
import { deliveryLines, deliveryLinesOf, type LinesQuestion } from '../../shared/cases/delivery-lines.ts';
import type { SeasonWeek } from '../../shared/cases/due-in-week.ts';
import { fillCases } from '../../shared/cases/fill-cases.ts';
import { submissionTurns } from '../../shared/cases/submission-turns.ts';
import { demandColumns } from '../../shared/demand/demand-columns.ts';
import { planLines } from '../../shared/plans/plan-lines.ts';
import { quantity } from '../../shared/quantities/quantity.ts';
import { assemblySizes, buildAssembly } from '../builders/assemblies.ts';
import { fillInObjects } from './cases-in-objects.ts';
import { compare } from './compare.ts';

const byTurn: FillRules = { fairness: { kind: 'submission' }, rest: 'tolerance' };
const byLot: FillRules = { fairness: { kind: 'lot', seed: 'spring rain' }, rest: 'tolerance' };

/** The first of 13 deliveries, every product in season. */
const week: SeasonWeek = { sinceFirst: 0, place: 0, count: 13 };

function questionOf({ products, plans }: Assembly): LinesQuestion {
  const columns = demandColumns(products, plans);
  const turns = submissionTurns(columns.households, []);
  return { columns, turns, weekOf: () => week, isPaused: () => false };
}

/** The board: every product's cases, from sums. */
function board({ products }: Assembly, question: LinesQuestion): readonly number[] {
  const { want, flexible } = deliveryDemand(question);
  return products.map(({ ordinal, caseSize }) => {
    const sums = { want: quantity(want[ordinal] ?? 0), flexible: quantity(flexible[ordinal] ?? 0) };
    return casesToOrder({ demand: { ...sums, pledged: quantity(0) }, caseSize, rest: 'tolerance' }).cases;
  });
}

/** Every product's working: who gets what and why. */
function workings({ products }: Assembly, question: LinesQuestion, rules: FillRules) {
  const lines = deliveryLines(question);
  return products.flatMap(({ code, ordinal, caseSize }) => {
    const own = lines.get(ordinal);
    return own === undefined ? [] : [fillCases({ product: code, caseSize, lines: own, pledges: [], rules })];
  });
}

/** What the desk asks for when a product is opened: here the most common one. */
function oneWorking({ products }: Assembly, question: LinesQuestion, rules: FillRules) {
  const [product] = products;
  if (product === undefined) throw new Error('There is no product');
  const { code, ordinal, caseSize } = product;
  return fillCases({ product: code, caseSize, lines: deliveryLinesOf(question, ordinal), pledges: [], rules });
}

export async function bench(): Promise<void> {
  const assembly = buildAssembly(assemblySizes.large, 1);
  const question = questionOf(assembly);
  const plans = assembly.plans.map((plan) => ({ household: plan.household, lines: planLines(plan) }));
  const asked = { plans, products: assembly.products, week };
  const peer = fillInObjects(asked);
  const ours = workings(assembly, question, byTurn).map(({ order, households }) => ({
    cases: order.cases,
    given: new Map(households.map(({ household, total }) => [household, total])),
  }));
  const theirs = peer.map(({ cases, given }) => ({ cases, given }));
  if (!isDeepStrictEqual(ours, theirs)) throw new Error('Ours and the peer fill different cases');
  const sum = (cases: readonly number[]) => cases.reduce((total, each) => total + each, 0);
  if (sum(board(assembly, question)) !== sum(peer.map(({ cases }) => cases))) throw new Error('The board differs');
  const lineCount = question.columns.product.length;
  await compare({
    title: `Cases of ${assembly.products.length} products filled from ${lineCount} lines`,
    turns: 5,
    ours: { name: 'the board: cases and shortage, from columns', run: () => board(assembly, question) },
    peers: [
      { name: 'one working by turn, the most common product', run: () => oneWorking(assembly, question, byTurn) },
      { name: 'one working by lot, the same product', run: () => oneWorking(assembly, question, byLot) },
      { name: 'every working, households by turn', run: () => workings(assembly, question, byTurn) },
      { name: 'every working, households by lot (SHA-256)', run: () => workings(assembly, question, byLot) },
      { name: 'peer: objects, a Map, sorted lists; no working', run: () => fillInObjects(asked) },
    ],
  });
}
