import type { RoundProduct } from '../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { type PlanBudget, planBudgets } from '../../../shared/procedure/plan-budgets.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import type { ProcedureRows } from '../../data/queries/use-procedure.ts';

/** What the sections show and decide about. */
export type ProcedureFacts = ProcedureRows & {
  readonly settings: NonNullable<ProcedureRows['settings']>;
  readonly currency: string;
  readonly budgets: ReadonlyMap<string, PlanBudget>;
  /** Indicative prices in force, by product code. */
  readonly prices: ReadonlyMap<string, Money>;
  /** Products of the last closed round, by code; empty before one is closed. */
  readonly results: ReadonlyMap<string, RoundProduct>;
  readonly productOf: (code: string) => Product | undefined;
};

type Rest = Pick<ProcedureFacts, 'prices' | 'results'>;

/** Null before an assembly is set up. */
export function procedureFacts(rows: ProcedureRows, rest: Rest): ProcedureFacts | null {
  const { settings, products } = rows;
  if (settings === null) return null;
  const byCode = new Map(products.map((product) => [product.code, product]));
  const budgets = planBudgets({ ...rows, weeks: settings.period.weeks });
  return { ...rows, ...rest, settings, currency: settings.currency, budgets, productOf: (code) => byCode.get(code) };
}
