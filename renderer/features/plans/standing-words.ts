import type { PlanOrigin, PlanStanding } from '../../../shared/plans/plan-standing.ts';

/** Where a plan stands between the first entry and being handed in. */
export const standingWords = {
  badges: {
    submitted: 'handed in',
    late: 'handed in late',
    absent: 'filled in',
    imported: 'handed in',
    none: 'nothing yet',
    draft: 'draft',
  } as Readonly<Record<PlanStanding['status'] | 'imported' | 'none' | 'draft', string>>,
  origins: {
    typed: 'typed in',
    'last-plan': 'begun from the last plan',
    template: 'begun from a template',
    'household-size': 'begun from the size of the household',
    purchases: 'begun from purchases',
    import: 'imported',
    paper: 'from paper',
    'filled-in': 'filled in',
  } as Readonly<Record<PlanOrigin, string>>,
  title: 'How this plan stands',
  none: 'Nothing has been handed in for this household.',
  imported: 'The plan came with the assembly folder.',
  submitted: (at: string, turn: number, origin: string) => `Handed in ${at}, no. ${turn} to come in, ${origin}.`,
  late: (at: string, turn: number, origin: string) =>
    `Handed in ${at}, after the first round was announced: no. ${turn} to come in, ${origin}.`,
  absent: (at: string) => `Filled in ${at}, because the household sent nothing. It can still hand in its own.`,
  draftBeside: (at: string) => `A draft, kept ${at}. Until it is handed in, the plan handed in before counts.`,
  draftAlone: (at: string) => `A draft, kept ${at}. It does not count until it is handed in.`,
  willBeLate: 'The first round has been announced: handed in now, this plan is marked late.',
  cost: (wanted: string, allowance: string) => `As typed it costs ${wanted} a week, of an allowance of ${allowance}.`,
  handIn: 'Hand in',
  handInOf: (household: string) => `Hand in the plan of household ${household}`,
  handedIn: (household: string) => `The plan of household ${household} is handed in.`,
  discard: 'Discard the draft',
  discarded: (household: string) => `The draft of household ${household} is discarded.`,
  history: 'History of this plan …',
  more: 'More',
  saveTemplate: 'Save as a template …',
  back: 'All plans',
} as const;
