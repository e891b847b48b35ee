import type { NotStarted } from '../../../shared/plans/starts/started-plan.ts';

/** Beginning a draft from something, and the working of each of its quantities. */
export const startWords = {
  start: 'Start from …',
  lastPlan: 'The last plan',
  householdSize: 'The size of the household',
  purchases: 'Its purchases',
  empty: 'An empty plan',
  template: (name: string) => `Template: ${name}`,
  noneKept: 'none kept',
  titles: {
    'last-plan': 'Start from the last plan',
    template: 'Start from a template',
    'household-size': 'Start from the size of the household',
    purchases: 'Start from its purchases',
  },
  sentence: 'These lines become the draft. Nothing counts until it is handed in.',
  replaces: 'The draft that is here now gives way to these lines. Undo brings it back.',
  nothing: 'There is nothing to start from',
  nothingSentence: 'No line could be worked out from this.',
  use: 'Use as draft',
  used: (household: string) => `The draft of household ${household} begins with these lines.`,
  emptied: (household: string) => `The draft of household ${household} is empty now.`,
  table: 'Lines to start with',
  why: 'Why this quantity',
  asLast: 'as in the last plan',
  fromTemplate: (want: string, templatePeople: string, people: string) =>
    `${want} for ${templatePeople} in the template, here for ${people}`,
  fromSize: (perPerson: string, households: number, outOf: number) =>
    `${perPerson} a week for each person, in ${households} of ${outOf} plans`,
  fromPurchases: (bought: string, weeksBought: number, weeks: number) =>
    `bought ${bought} in ${weeksBought} of ${weeks} weeks`,
  leftOut: (products: string) => `Not taken over: ${products}`,
  leftReasons: {
    'not-in-catalogue': 'no longer in the catalogue',
    'nothing-bought': 'as much handed back as bought',
  } as Readonly<Record<NotStarted['code'], string>>,
  people: { one: 'person', other: 'people' },
} as const;
