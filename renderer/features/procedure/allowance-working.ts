import { type AllowanceRule, type ProposedAllowance, steppedPeople } from '../../../shared/members/allowance-rule.ts';
import { count, money, plural } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import { allowanceWords as words } from './allowance-words.ts';

/** How a household's allowance follows from its people. */
export function allowanceWorking(
  proposed: ProposedAllowance,
  rule: AllowanceRule,
  currency: string,
): readonly WorkingLine[] {
  const text = (amount: number) => money(amount, currency);
  const { children } = proposed;
  const people = steppedPeople(proposed, rule);
  const { perChild } = rule;
  const steps = rule.perPerson.slice(0, people);
  const further = people - steps.length;
  const last = steps.at(-1) ?? 0;
  return [
    { text: words.workHousehold, value: text(rule.perHousehold) },
    ...steps.map((amount, at) => ({ text: words.workPerson(count(at + 1)), value: text(amount) })),
    ...(further > 0 ? [{ text: words.workFurther(count(further), text(last)), value: text(further * last) }] : []),
    ...(perChild !== null && children > 0
      ? [
          {
            text: words.workChildren(plural(children, words.childCount), text(perChild)),
            value: text(children * perChild),
          },
        ]
      : []),
    { text: words.workSum, value: text(proposed.exact), kind: 'total' as const },
    { text: words.workRounded, value: text(proposed.then), kind: 'total' as const },
  ];
}
