import type { PlanTemplate } from './plan-template.ts';

export type TemplateFault =
  | { readonly field: 'name'; readonly code: 'missing' | 'taken' }
  | { readonly field: 'people'; readonly code: 'not-whole' | 'below-one' }
  | { readonly field: 'lines'; readonly code: 'none' };

export type TemplateEntry = { readonly name: string; readonly people: number; readonly lineCount: number };

/** Everything wrong with a template to be kept beside `others`; two of the same name could not be told apart. */
export function checkTemplate(entry: TemplateEntry, others: readonly PlanTemplate[]): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  const name = entry.name.trim().toLowerCase();
  if (name === '') faults.push({ field: 'name', code: 'missing' });
  if (others.some((other) => other.name.trim().toLowerCase() === name)) faults.push({ field: 'name', code: 'taken' });
  if (!Number.isSafeInteger(entry.people)) faults.push({ field: 'people', code: 'not-whole' });
  else if (entry.people < 1) faults.push({ field: 'people', code: 'below-one' });
  if (entry.lineCount === 0) faults.push({ field: 'lines', code: 'none' });
  return faults;
}
