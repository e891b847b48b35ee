import type { KeptAlias } from '../../../shared/imports/import-mapping.ts';
import type { ValueKind } from '../../../shared/imports/import-target.ts';
import type { Choice } from '../../ui/select.tsx';

const rhythms: readonly Choice[] = [
  { value: 'weekly', label: 'Weekly' },
  { value: '2-weekly', label: 'Every 2 weeks' },
  { value: '4-weekly', label: 'Every 4 weeks' },
  { value: 'once', label: 'Once' },
  { value: 'season', label: 'By season' },
];

const priorities: readonly Choice[] = [
  { value: 'essential', label: 'Essential' },
  { value: 'normal', label: 'Normal' },
  { value: 'if-possible', label: 'If possible' },
];

/** Values that are chosen from a few words. */
export const valueChoices: { readonly [Kind in ValueKind]?: readonly Choice[] } = {
  rhythm: rhythms,
  priority: priorities,
  response: [
    { value: 'fixed', label: 'Fixed: the same quantity' },
    { value: 'budget', label: 'Budget: the same money' },
  ],
  'yes-no': [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ],
};

/** What a spelling of each kind can stand for, where that is not a list of the book. */
export const aliasChoices: { readonly [Kind in KeptAlias['kind']]?: readonly Choice[] } = {
  rhythm: rhythms,
  priority: priorities,
};

/** What step 3 says. */
export const valuesWords = {
  title: 'What do these stand for?',
  sentence: 'Spellings that could not be matched for sure. What you settle here need not be asked again next time.',
  kinds: {
    product: 'Product',
    household: 'Household',
    unit: 'Unit',
    rhythm: 'Rhythm',
    priority: 'Priority',
  } satisfies Record<KeptAlias['kind'], string>,
  inRows: (rows: string, lines: string) => `${rows}: line ${lines}`,
  inRowsMore: (rows: string, lines: string, more: boolean) => `${rows}: lines ${lines}${more ? ' …' : ''}`,
  proposals: (found: string) => `Proposals for “${found}”`,
  standsFor: (found: string) => `“${found}” stands for`,
  search: 'Search …',
  remember: 'Remember this spelling',
  leaveOut: 'Leave these rows out',
  leftOut: 'Left out',
  percent: (percent: string) => `${percent} alike`,
  left: (count: string) => `${count} to settle`,
  allSettled: 'All settled.',
  spellings: { one: 'spelling', other: 'spellings' },
  more: (count: string) => `Show ${count} more`,
  leaveAll: (spellings: string) => `Leave out the rows of the other ${spellings}`,
  goOn: 'Check the rows',
} as const;
