import type { AbsentHousehold, AbsentQuestion, TemplateLines } from '../../shared/plans/fill-absent.ts';
import { planLines } from '../../shared/plans/plan-lines.ts';
import type { PlanRecord } from '../../shared/plans/plan-record.ts';
import { readMarket } from './current-market.ts';
import { assemblyKey } from './row-keys.ts';
import type { RowReader } from './row-reader.ts';
import { budgetedHouseholds } from './sums/budgeted-households.ts';

/** Reads what filling in the households without a plan needs; `templateId` null: no template for those without anything. */
export async function readAbsent(rows: RowReader, templateId: string | null): Promise<AbsentQuestion> {
  const products = await rows.all('products');
  const planned = new Set(await rows.keys('plans'));
  // Who left in the middle of the rounds is not absent: it said that it wants nothing more.
  const left = new Set((await rows.all('departures')).flatMap(({ kind, who }) => (kind === 'household' ? [who] : [])));
  const households = (await readBudgeted(rows)).filter(({ code }) => !planned.has(code) && !left.has(code));
  const codes = households.map(({ code }) => code);
  const lastPlans = await rows.many('lastPlans', codes);
  const purchases = await rows.many('purchases', codes);
  const absent = households.map((household, at): AbsentHousehold => {
    return { household, lastPlan: linesOf(lastPlans[at] ?? null), purchases: purchases[at] ?? null };
  });
  const template = templateId === null ? null : await readTemplate(rows, templateId);
  const ordinals = new Map(products.map(({ code, ordinal }) => [code, ordinal]));
  return { ...(await readMarket(rows, products)), absent, template, ordinals };
}

async function readBudgeted(rows: RowReader) {
  const settings = await rows.one('assembly', assemblyKey);
  const households = await rows.all('households');
  const exceptions = await rows.all('allowanceExceptions');
  return budgetedHouseholds({ settings, households, exceptions, publicGoods: await rows.all('publicGoods') });
}

export async function readTemplate(rows: RowReader, id: string): Promise<TemplateLines | null> {
  const template = await rows.one('planTemplates', id);
  return template === null ? null : { people: template.people, lines: planLines({ household: '', ...template }) };
}

function linesOf(record: PlanRecord | null) {
  return record === null ? null : planLines(record);
}
