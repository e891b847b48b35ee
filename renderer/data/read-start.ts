import type { Household } from '../../shared/members/household.ts';
import { unpackLines } from '../../shared/plans/lines/unpack-lines.ts';
import { planLines } from '../../shared/plans/plan-lines.ts';
import { startFromHouseholdSize } from '../../shared/plans/starts/start-from-household-size.ts';
import { startFromLastPlan } from '../../shared/plans/starts/start-from-last-plan.ts';
import { startFromPurchases } from '../../shared/plans/starts/start-from-purchases.ts';
import { startFromTemplate } from '../../shared/plans/starts/start-from-template.ts';
import type { StartedPlan } from '../../shared/plans/starts/started-plan.ts';
import { readKnownProducts } from './known-products.ts';
import { readTemplate } from './read-absent.ts';
import type { RowReader } from './row-reader.ts';

/** What a household's draft may begin from. */
export type StartSource =
  | { readonly kind: 'last-plan' }
  | { readonly kind: 'template'; readonly id: string }
  | { readonly kind: 'household-size' }
  | { readonly kind: 'purchases' }
  | { readonly kind: 'empty' };

const nothing: StartedPlan = { lines: [], left: [] };

/** The lines a household would begin from, with their working. Without last plan, purchases or template: no lines. */
export async function readStart(rows: RowReader, household: Household, source: StartSource): Promise<StartedPlan> {
  const { code, people } = household;
  switch (source.kind) {
    case 'empty':
      return nothing;
    case 'last-plan': {
      const last = await rows.one('lastPlans', code);
      return last === null ? nothing : startFromLastPlan(planLines(last), await readKnownProducts(rows));
    }
    case 'template': {
      const template = await readTemplate(rows, source.id);
      if (template === null) return nothing;
      const knowsProduct = await readKnownProducts(rows);
      return startFromTemplate({ lines: template.lines, templatePeople: template.people, people, knowsProduct });
    }
    case 'purchases': {
      const record = await rows.one('purchases', code);
      const ordinals = new Map((await rows.all('products')).map((product) => [product.code, product.ordinal]));
      return record === null ? nothing : startFromPurchases(record, ordinals);
    }
    case 'household-size':
      return startFromHouseholdSize(people, await readNeighbours(rows, code));
  }
}

/** The plans of the others. What was filled in for somebody tells nothing new about what people want. */
async function readNeighbours(rows: RowReader, own: string) {
  const people = new Map((await rows.all('households')).map((household) => [household.code, household.people]));
  const absent = (await rows.all('planStandings')).filter(({ status }) => status === 'absent');
  const passed = new Set([own, ...absent.map(({ household }) => household)]);
  return (await rows.plans())
    .filter(({ household }) => !passed.has(household) && people.has(household))
    .map((plan) => ({ people: people.get(plan.household) ?? 1, lines: unpackLines(new Uint8Array(plan.lines)) }));
}
