import type { Household } from '../members/household.ts';
import type { Money } from '../quantities/money.ts';
import type { AnnouncedPrices } from './answers/announced-prices.ts';
import { scalePlanToAllowance } from './answers/scale-plan-to-allowance.ts';
import type { PlanLine } from './lines/plan-line.ts';
import type { PurchaseRecord } from './starts/purchase-record.ts';
import { startFromLastPlan } from './starts/start-from-last-plan.ts';
import { startFromPurchases } from './starts/start-from-purchases.ts';
import { startFromTemplate } from './starts/start-from-template.ts';
import type { NotStarted, StartedPlan } from './starts/started-plan.ts';

/** A household that has no plan, and what is known about what it would plan; null: nothing. */
export type AbsentHousehold = {
  readonly household: Household;
  readonly lastPlan: readonly PlanLine[] | null;
  readonly purchases: PurchaseRecord | null;
};

export type TemplateLines = { readonly people: number; readonly lines: readonly PlanLine[] };

/** The absent households, what they may be filled from, and the indicative prices they are measured at. */
export type AbsentQuestion = AnnouncedPrices & {
  readonly absent: readonly AbsentHousehold[];
  /** For those without last plan and purchases; null: they are left out. */
  readonly template: TemplateLines | null;
  /** Ordinals by product code. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly weeks: number;
};

export type AbsentSource = 'last-plan' | 'purchases' | 'template';

export type FilledHousehold =
  | {
      readonly kind: 'filled';
      readonly household: string;
      readonly source: AbsentSource;
      readonly lines: readonly PlanLine[];
      readonly allowance: Money;
      /** For a week at the indicative prices, as it would be without scaling and as it is filled in. */
      readonly costBefore: Money;
      readonly costAfter: Money;
      readonly left: readonly NotStarted[];
      /** How many lines scaling made too small to keep. */
      readonly tooSmall: number;
    }
  /** nothing-to-go-by: no last plan, purchases or template. nothing-left: none of its lines can be kept. */
  | { readonly kind: 'left-out'; readonly household: string; readonly code: 'nothing-to-go-by' | 'nothing-left' };

/**
 * What stands for each household that sent nothing: its last plan, else its purchases, else the template, scaled evenly
 * down where its allowance no longer covers it. One household at a time: none touches another, and no allowance
 * changes. Source: PROCEDURE.md section 2, step 2.
 */
export function fillAbsent(question: AbsentQuestion): readonly FilledHousehold[] {
  const ordinals = new Set(question.ordinals.values());
  return question.absent.map((absent) => fillOne(absent, question, (ordinal) => ordinals.has(ordinal)));
}

type Knows = (ordinal: number) => boolean;

function fillOne(absent: AbsentHousehold, question: AbsentQuestion, knowsProduct: Knows): FilledHousehold {
  const { code, allowancePerWeek: allowance } = absent.household;
  const found = startOf(absent, question, knowsProduct);
  if (found === null) return { kind: 'left-out', household: code, code: 'nothing-to-go-by' };
  const { source, start } = found;
  const scaled = scalePlanToAllowance({ ...question, lines: start.lines.map(({ line }) => line), allowance });
  if (scaled.lines.length === 0) return { kind: 'left-out', household: code, code: 'nothing-left' };
  const { lines, costBefore, costAfter } = scaled;
  const tooSmall = scaled.tooSmall.length;
  return {
    kind: 'filled',
    household: code,
    source,
    lines,
    allowance,
    costBefore,
    costAfter,
    left: start.left,
    tooSmall,
  };
}

type Found = { readonly source: AbsentSource; readonly start: StartedPlan };

/** A source that has nothing to give makes way for the next: an empty last plan is not what somebody wants. */
function startOf({ household, lastPlan, purchases }: AbsentHousehold, question: AbsentQuestion, knowsProduct: Knows) {
  const { template, ordinals } = question;
  const found: Found[] = [];
  if (lastPlan !== null) found.push({ source: 'last-plan', start: startFromLastPlan(lastPlan, knowsProduct) });
  if (purchases !== null) found.push({ source: 'purchases', start: startFromPurchases(purchases, ordinals) });
  if (template !== null) {
    const { lines, people: templatePeople } = template;
    const start = startFromTemplate({ lines, templatePeople, people: household.people, knowsProduct });
    found.push({ source: 'template', start });
  }
  return found.find(({ start }) => start.lines.length > 0) ?? found[0] ?? null;
}
