import { count, money, plural } from '../../i18n/formats.ts';
import { methodWords } from './method-words.ts';

/** A rule by its name, with what it meets of the open demand in a week, in minor units. */
export type RuleMeets = { readonly name: string; readonly value: number };

/** Which rule meets most, in a sentence; where several or all meet as much, none of them is said to meet most alone. */
export function outcomeSummary(rules: readonly RuleMeets[], currency: string): string {
  const most = Math.max(...rules.map(({ value }) => value));
  const [best, ...others] = rules.filter(({ value }) => value === most);
  const [all, value] = [count(rules.length), money(most, currency)];
  if (others.length + 1 === rules.length) return methodWords.chartSame(all, value);
  if (others.length === 0) return methodWords.chartSummary(all, best?.name ?? '', value);
  const more = plural(others.length, methodWords.otherForms);
  return methodWords.chartTied({ all, best: best?.name ?? '', more, value });
}
