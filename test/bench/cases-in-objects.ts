import { dueInWeek, type SeasonWeek } from '../../shared/cases/due-in-week.ts';
import type { Product } from '../../shared/catalogue/product.ts';
import type { Priority } from '../../shared/plans/lines/plan-line.ts';
import type { PlanOfObjects } from './demand-in-objects.ts';

type Asking = {
  readonly household: string;
  readonly turn: number;
  readonly priority: Priority;
  readonly want: number;
  readonly more: number;
};

/** One product's cases, and what each household gets, by household. */
export type FilledInObjects = {
  readonly product: string;
  readonly cases: number;
  readonly given: ReadonlyMap<string, number>;
};

type Question = {
  readonly plans: readonly PlanOfObjects[];
  readonly products: readonly Product[];
  readonly week: SeasonWeek;
};

const priorities: readonly Priority[] = ['essential', 'normal', 'if-possible'];

/** Fills all cases as one would write it down first: an object a line, a list a product, sorted by turn. */
export function fillInObjects({ plans, products, week }: Question): readonly FilledInObjects[] {
  const byProduct = new Map<number, Asking[]>();
  for (const [at, { household, lines }] of plans.entries()) {
    for (const { product, priority, want, upTo, rhythm } of lines) {
      const due = dueInWeek(want, rhythm, week);
      const more = dueInWeek(upTo, rhythm, week) - due;
      if (due + more === 0) continue;
      const asking = byProduct.get(product) ?? [];
      asking.push({ household, turn: at + 1, priority, want: due, more });
      byProduct.set(product, asking);
    }
  }
  return products.flatMap((product) => {
    const asking = byProduct.get(product.ordinal);
    return asking === undefined ? [] : [fillOne(product, asking)];
  });
}

function fillOne({ code, caseSize }: Product, asking: readonly Asking[]): FilledInObjects {
  const byTurn = [...asking].sort((one, other) => one.turn - other.turn);
  const wanted = byTurn.reduce((sum, { want }) => sum + want, 0);
  const flexible = byTurn.reduce((sum, { more }) => sum + more, 0);
  const begun = wanted % caseSize;
  const cases = Math.floor(wanted / caseSize) + (begun > 0 && begun + flexible >= caseSize ? 1 : 0);
  let left = cases * caseSize;
  const given = new Map<string, number>();
  const give = (household: string, most: number) => {
    const part = Math.min(most, left);
    left -= part;
    given.set(household, (given.get(household) ?? 0) + part);
  };
  for (const tier of priorities) {
    for (const { household, priority, want } of byTurn) {
      if (priority === tier) give(household, want);
    }
  }
  for (const { household, more } of byTurn) give(household, more);
  return { product: code, cases, given };
}
